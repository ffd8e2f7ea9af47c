import assert from "node:assert/strict";
import { test } from "node:test";
import { contentHash } from "../src/shared/hashes";
import { evidence, model } from "./records";

test("fields have the hash that Python gives them", () => {
  assert.equal(contentHash(["court/a", "received", "award/b"]), "98f6e92af60d1765");
});

test("so have fields with half a character, an escaped one, a line end and an emphatic mark", () => {
  assert.equal(contentHash(["a", 3, "\ud800法院\\ud800\n\u0001\u2028", "", true]), "1564f70d8c85b6be");
});

test("a piece of evidence has the id that its content gives it", () => {
  const one = evidence("s", "q");

  assert.deepEqual(
    model({ evidence: [one, { ...one, line: 2 }] }).evidence.map(({ id }) => id),
    [contentHash(["s", 1, "q", "supports", "", false, ""]), contentHash(["s", 2, "q", "supports", "", false, ""])],
  );
});
