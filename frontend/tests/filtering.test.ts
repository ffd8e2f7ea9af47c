import assert from "node:assert/strict";
import { test } from "node:test";
import { type Choice, OPENING } from "../src/data/choice";
import { contentOf } from "../src/data/content";
import { filtered } from "../src/data/filter";
import type { EntityRecord, StatementRecord } from "../src/data/payload";
import { evidence, model as graph } from "./records";

function entity(id: string, type: string, x: number | null = 0): EntityRecord {
  return { id, type, label: {}, alias: {}, description: {}, same_as: [], degree: 1, size: 7, x, y: x };
}

function said(id: string, subject: string, predicate: string, object: string, more: Partial<StatementRecord> = {}) {
  const plain = { value: "", unit: "", lang: "", qualifiers: {}, modality: "fact", status: "accepted" };
  return { id, subject, predicate, object, ...plain, inferred: false, cited: [], ...more };
}

const model = graph({
  entities: [entity("a", "Court"), entity("b", "Court"), entity("g", "Goal"), entity("far", "Goal", null)],
  statements: [
    said("1", "a", "aimsAt", "g", { qualifiers: { year: "2023" }, cited: [0] }),
    said("2", "b", "aimsAt", "g", { qualifiers: { period: "2023/2024" }, cited: [0, 1] }),
    said("3", "a", "serves", "b", { status: "disputed" }),
    said("4", "g", "serves", "far"),
  ],
  evidence: [evidence("one"), evidence("two")],
});

function without(gone: Partial<Choice["without"]>): Choice {
  return { ...OPENING, without: { ...OPENING.without, ...gone } };
}

function counted(choice: Choice) {
  const { counts } = filtered(model, choice);
  return (facet: keyof typeof counts) => Object.fromEntries(counts[facet]);
}

const ids = (items: Iterable<{ id: string }>) => Array.from(items, ({ id }) => id);

test("nothing is filtered out when the page opens", () => {
  const { statements, entities } = filtered(model, OPENING);

  assert.deepEqual(ids(statements), ["1", "2", "3", "4"]);
  assert.deepEqual(ids(entities), ["a", "b", "g", "far"]);
});

test("every value is counted, years and sources of a statement each", () => {
  const of = counted(OPENING);

  assert.deepEqual(of("type"), { Court: 2, Goal: 2 });
  assert.deepEqual(of("predicate"), { aimsAt: 2, serves: 2 });
  assert.deepEqual(of("year"), { "2023": 2, "2024": 1, "-": 2 });
  assert.deepEqual(of("source"), { one: 2, two: 1, "-": 2 });
});

test("a statement goes when all its values of a facet are gone, and what nothing speaks of goes with it", () => {
  const { statements, entities } = filtered(model, without({ year: ["2023", "-"] }));

  assert.deepEqual(ids(statements), ["2"]);
  assert.deepEqual(ids(entities), ["b", "g"]);
});

test("the values of a facet are counted as the other filters leave them", () => {
  const of = counted(without({ predicate: ["serves"], type: ["Goal"] }));

  assert.deepEqual(of("predicate"), { serves: 1 });
  assert.deepEqual(of("status"), {});
  assert.deepEqual(of("type"), { Court: 2, Goal: 1 });
});

test("what has no place is drawn only when it is asked for, with its neighbours", () => {
  const drawn = (selected: string) => ids(contentOf(model, { ...OPENING, selected }).drawn);

  assert.deepEqual(drawn(""), ["a", "b", "g"]);
  assert.deepEqual(drawn("far"), ["a", "b", "g", "far"]);
});

test("the statements of the same two in the same direction are one tie", () => {
  const { ties } = contentOf(model, OPENING);

  assert.deepEqual(
    ties.map(({ from, to, unsure }) => [from.id, to.id, unsure]),
    [
      ["a", "g", false],
      ["a", "b", true],
      ["b", "g", false],
    ],
  );
});
