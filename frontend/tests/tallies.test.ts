import assert from "node:assert/strict";
import { test } from "node:test";
import { areFigures, isFigure } from "../src/model/figures";
import { statementGroupsOf } from "../src/model/statement-groups";
import { talliesOf, yearSpan } from "../src/model/tallies";
import { model, record, statement } from "./records";

const dataset = model({
  entities: [record("a"), record("b"), record("c")],
  statements: [
    statement("1", "a", "knows", { object: "b", qualifiers: { year: "2024" } }),
    statement("2", "b", "knows", { object: "b", qualifiers: { period: "2019/2021" } }),
    statement("3", "a", "hasFigure", {
      object: "b",
      value: "39",
      unit: "time",
      qualifiers: { period: "2024", year: "x" },
    }),
    statement("4", "a", "hasFigure", { object: "c" }),
    statement("5", "a", "length", { value: "39", unit: "metre" }),
    statement("6", "a", "code", { value: "39" }),
  ],
});
const all = [...dataset.statements.values()];
const entity = (id: string) => dataset.entities.get(id) ?? assert.fail(id);

test("a statement counts once for each of its ends, and once where both are the same", () => {
  const tallies = talliesOf(all);
  assert.deepEqual(
    ["a", "b", "c"].map((id) => tallies.get(entity(id))?.count),
    [5, 3, 1],
  );
});

test("the years of an entity are the first and the last of its statements, in order and each once", () => {
  assert.deepEqual(talliesOf(all).get(entity("b"))?.years, ["2019", "2021", "2024"]);
  assert.equal(talliesOf([]).size, 0);
});

test("years are told as one, or as the first and the last", () => {
  assert.deepEqual([[], ["2024"], ["2019", "2021", "2024"]].map(yearSpan), ["", "2024", "2019–2024"]);
});

test("a figure has a value and either an indicator or a unit", () => {
  assert.deepEqual(
    all.filter(isFigure).map(({ id }) => id),
    ["3", "5"],
  );
});

test("a group is a table of figures only when all of it are figures", () => {
  const groups = statementGroupsOf(entity("a"), dataset.predicates);
  assert.deepEqual(
    groups.map((group) => [group.predicate, areFigures(group)]).filter(([, are]) => are),
    [["length", true]],
  );
});

test("statements that the filters take away are in no group", () => {
  const groups = statementGroupsOf(entity("a"), dataset.predicates, ({ id }) => id === "6");
  assert.deepEqual(
    groups.map(({ rows }) => rows.map(({ id }) => id)),
    [["6"]],
  );
});
