/** Tables of the visible part: export/csv.py once more. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { entitiesCsv } from "../src/export/csv";
import { atOnce } from "../src/export/work";
import { model, record } from "./records";

test("links are written out, each once", () => {
  const rdf = { dataset_prefixes: {}, mapping: {}, terms: {}, rights: {}, schemes: {}, types: {}, numbered: [] };
  const linked = record("topic/a", { same_as: ["zz:1", "https://example.org/1", "a:b c"] });
  const made = model({ rdf: { ...rdf, prefixes: { zz: "https://example.org/" } }, entities: [linked] });
  const part = { entities: made.all, statements: [], evidence: [], sources: [] };
  const [, row] = atOnce(entitiesCsv(part, made)).join("").split("\r\n");
  assert.equal(row, "topic/a,Topic,,,,,,,,,,https://example.org/1; a:b c");
});
