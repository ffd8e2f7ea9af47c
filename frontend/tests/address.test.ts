import assert from "node:assert/strict";
import { test } from "node:test";
import { hashOf, hashOfStatement, idIn, targetOf } from "../src/address";
import { model, record, statement } from "./records";

const received = statement("5f0c", "court/a", "received");
const lost = statement("77aa", "court/unknown", "received");
const halved = "topic/\ud800";
const dataset = model({
  entities: [record("court/a"), record("法院/一"), record(halved)],
  statements: [received, lost],
});

function ends(hash: string): [string | undefined, string | undefined, string] {
  const { entity, statement, missing } = targetOf(hash, dataset);
  return [entity?.id, statement?.id, missing];
}

test("an id and its address lead to each other", () => {
  for (const id of ["court/a", "法院/一", "100%", "a b#c"]) assert.equal(idIn(hashOf(id)), id);
});

test("no id is no address", () => {
  assert.equal(hashOf(""), "");
});

test("an address that is not encoded is taken as it stands", () => {
  assert.equal(idIn("#100%"), "100%");
});

test("an entity is found by its id, written out or encoded", () => {
  assert.deepEqual(ends("#court/a"), ["court/a", undefined, ""]);
  assert.deepEqual(ends("#法院/一"), ["法院/一", undefined, ""]);
  assert.deepEqual(ends(hashOf("法院/一")), ["法院/一", undefined, ""]);
});

test("an id with half a character is found by the address that stands for it", () => {
  assert.deepEqual(ends(hashOf(halved)), [halved, undefined, ""]);
});

test("a statement leads to its subject", () => {
  assert.deepEqual(ends(hashOfStatement(received)), ["court/a", "5f0c", ""]);
});

test("what nothing bears is missing", () => {
  assert.deepEqual(ends("#court/b"), [undefined, undefined, "court/b"]);
  assert.deepEqual(ends(hashOfStatement(lost)), [undefined, undefined, "statement/77aa"]);
  assert.deepEqual(ends(""), [undefined, undefined, ""]);
});
