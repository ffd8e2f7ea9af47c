import assert from "node:assert/strict";
import { test } from "node:test";
import { totalsOf } from "../src/state/facets/facet-counts";
import { visibleGraphOf } from "../src/state/visible-graph";
import { model, record, statement, viewState } from "./records";

const dataset = model({
  entities: [record("a"), record("b", { type: "Court" }), record("c", { type: "Court" })],
  statements: [statement("1", "a", "runs", { object: "b" })],
});
const drawn = (more: Parameters<typeof viewState>[0]) =>
  [...visibleGraphOf(dataset, viewState(more)).drawn].map(({ id }) => id);
const excluded = { ...viewState({}).excluded, type: ["Court"] };

test("what is selected stays although it is filtered out, and nothing else does", () => {
  assert.deepEqual(drawn({ excluded, bothEnds: true }), ["a"]);
  assert.deepEqual(drawn({ excluded, bothEnds: true, selected: "b" }), ["a", "b"]);
});

test("the counts are of what is to be seen, and what a statement touches counts with its type", () => {
  const { shown, offered } = visibleGraphOf(dataset, viewState({ excluded }));

  assert.deepEqual(Object.fromEntries(shown.type), { Topic: 1, Court: 1 });
  assert.deepEqual(Object.fromEntries(offered.type), { Topic: 1, Court: 2 });
  assert.deepEqual(Object.fromEntries(totalsOf(dataset).type), { Topic: 1, Court: 2 });
  assert.deepEqual([...visibleGraphOf(dataset, viewState({ hidden: ["b"] })).shown.predicate], []);
});

test("what is selected stays beside a neighbourhood that it does not belong to", () => {
  assert.deepEqual(drawn({ around: "a", depth: 1 }), ["a", "b"]);
  assert.deepEqual(drawn({ around: "a", depth: 1, selected: "c" }), ["a", "b", "c"]);
});

test("the statements of the same two in the same direction are one edge, unsure when none is an accepted fact", () => {
  const tied = model({
    entities: [record("a"), record("b")],
    statements: [
      statement("1", "a", "runs", { object: "b", status: "disputed" }),
      statement("2", "a", "aims", { object: "b", modality: "plan" }),
      statement("3", "b", "runs", { object: "a", status: "disputed" }),
      statement("4", "b", "aims", { object: "a" }),
    ],
  });

  assert.deepEqual(
    visibleGraphOf(tied, viewState({})).edges.map(({ from, to, statements, unsure }) => [
      from.id,
      to.id,
      statements.length,
      unsure,
    ]),
    [
      ["a", "b", 2, true],
      ["b", "a", 2, false],
    ],
  );
});
