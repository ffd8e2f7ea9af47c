import assert from "node:assert/strict";
import { test } from "node:test";
import type { Statement } from "../src/model/model";
import { statementGroupsOf } from "../src/model/statement-groups";
import { MarkedStatements } from "../src/model/statement-set";
import { neighbours } from "../src/state/subgraph";
import { model, predicate, record, statement } from "./records";

const dataset = model({
  entities: [record("a", { degree: 1 }), record("b", { degree: 3 }), record("c", { degree: 3 })],
  predicates: ["code", "runs", "knows"].map(predicate),
  statements: [
    statement("1", "a", "knows", { object: "b" }),
    statement("2", "a", "runs", { object: "c", qualifiers: { ordinal: "10" } }),
    statement("3", "a", "runs", { object: "unknown", qualifiers: { ordinal: "9" } }),
    statement("4", "a", "code", { value: "晉09" }),
    statement("5", "c", "runs", { object: "a" }),
    statement("6", "a", "knows", { object: "a" }),
  ],
});
const entity = (id: string) => dataset.entities.get(id) ?? assert.fail(id);

test("entities rank by their degree, and else keep their order", () => {
  assert.deepEqual(
    dataset.ranked.map(({ id }) => id),
    ["b", "c", "a"],
  );
});

test("an entity has its statements once, and those about itself as their subject", () => {
  assert.deepEqual(
    entity("a").outgoing.map(({ id }) => id),
    ["1", "2", "3", "4", "6"],
  );
  assert.deepEqual(
    entity("a").incoming.map(({ id }) => id),
    ["5"],
  );
});

test("neighbours are the known other ends of statements that are left, either way", () => {
  const ids = (passing: readonly Statement[]) =>
    neighbours(entity("a"), new MarkedStatements(passing)).map(({ id }) => id);

  assert.deepEqual(ids(dataset.list).sort(), ["b", "c"]);
  const left = dataset.list.filter(({ from, to }) => from !== entity("a") || to?.id !== "b");
  assert.deepEqual(ids(left), ["c"]);
});

test("values come first, then what an entity does, then what is done to it, each in the order of the schema", () => {
  const groups = statementGroupsOf(entity("a"), dataset.predicates);

  assert.deepEqual(
    groups.map(({ predicate, incoming, rows }) => [predicate, incoming, rows.map(({ id }) => id)]),
    [
      ["code", false, ["4"]],
      ["runs", false, ["3", "2"]],
      ["knows", false, ["1", "6"]],
      ["runs", true, ["5"]],
    ],
  );
});

test("what goes on in the text comes last in its list, and parts in their order", () => {
  const listed = [
    statement("1", "a", "runs", { object: "b", open: true }),
    statement("2", "a", "runs", { object: "b" }),
    statement("3", "a", "has", { object: "b", qualifiers: { ordinal: "2" }, open: true }),
    statement("4", "a", "has", { object: "b", qualifiers: { ordinal: "10" } }),
    statement("5", "a", "has", { object: "b", qualifiers: { ordinal: "1" } }),
  ];
  const { all, predicates } = model({ entities: [record("a"), record("b")], statements: listed });

  assert.deepEqual(
    statementGroupsOf(all[0] ?? assert.fail(), predicates).map(({ rows }) => rows.map(({ id }) => id)),
    [
      ["2", "1"],
      ["5", "3", "4"],
    ],
  );
});

test("the years of a statement are the first and the last that it says it is of", () => {
  const years = (qualifiers: Readonly<Record<string, string>>, covered: readonly string[] = []) => {
    const { list } = model({ statements: [statement("1", "a", "runs", { qualifiers, covered })] });
    return list.flatMap((each) => each.years);
  };

  assert.deepEqual(years({ year: "2024" }), ["2024", "2024"]);
  assert.deepEqual(years({ period: "2021/2023", year: "2024" }), ["2021", "2023"]);
  assert.deepEqual(years({ count: "2024" }, ["2023/2024"]), []);
});
