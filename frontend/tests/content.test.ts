import assert from "node:assert/strict";
import { test } from "node:test";
import { contentOf } from "../src/data/content";
import { choice, model, record, statement } from "./records";

const dataset = model({
  entities: [record("a"), record("b", { type: "Court" }), record("c", { type: "Court" })],
  statements: [statement("1", "a", "runs", { object: "b" })],
});
const drawn = (more: Parameters<typeof choice>[0]) => [...contentOf(dataset, choice(more)).drawn].map(({ id }) => id);
const without = { ...choice({}).without, type: ["Court"] };

test("what is selected stays although it is filtered out, and nothing else does", () => {
  assert.deepEqual(drawn({ without }), ["a"]);
  assert.deepEqual(drawn({ without, selected: "b" }), ["a", "b"]);
});

test("what is selected stays beside a neighbourhood that it does not belong to", () => {
  assert.deepEqual(drawn({ around: "a", depth: 1 }), ["a", "b"]);
  assert.deepEqual(drawn({ around: "a", depth: 1, selected: "c" }), ["a", "b", "c"]);
});
