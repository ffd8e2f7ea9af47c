import assert from "node:assert/strict";
import { test } from "node:test";
import { Piece } from "../src/data/evidence";
import { contentHash } from "../src/data/hashes";

test("fields have the hash that Python gives them", () => {
  assert.equal(contentHash(["court/a", "received", "award/b"]), "98f6e92af60d1765");
});

test("so have fields with half a character, an escaped one, a line end and an emphatic mark", () => {
  assert.equal(contentHash(["a", 3, "\ud800法院\\ud800\n\u0001\u2028", "", true]), "1564f70d8c85b6be");
});

test("a piece of evidence has the id that its content gives it", () => {
  const record = { source: "s", line: 1, quote: "q", stance: "supports", by: "", inferred: false, note: "" };

  assert.equal(new Piece(record).id, contentHash(["s", 1, "q", "supports", "", false, ""]));
  assert.notEqual(new Piece({ ...record, line: 2 }).id, new Piece(record).id);
});
