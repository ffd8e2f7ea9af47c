/** The mapping in the page: a kind of triple is one line of the payload. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { EvidenceRecord } from "../src/data/payload";
import { statementAsTurtle } from "../src/export/rdf";
import { evidence, model, statement } from "./records";

const TYPE = "<evidence/{id}> rdf:type oa:SpecificResource";
const LABEL = '<evidence/{id}> rdfs:label "{by}, {line}: {quote}" if source and not note';

/** A statement with one piece of evidence, as the page writes it, the piece's id left out. */
function written(lines: readonly string[], more: Partial<EvidenceRecord>): string[] {
  const piece = { ...evidence("report/a", "榮獲"), ...more };
  const received = statement("1", "court/a", "received", { cited: [0] });
  const made = model({ mapping: { evidence: lines }, statements: [received], evidence: [piece] });
  const [only] = made.list;
  assert.ok(only);
  return statementAsTurtle(only, made).split("\n").slice(-3, -1);
}

test("a kind of triple is one line of the payload", () => {
  assert.equal(written([TYPE], { by: "a clerk" }).at(-1), "    a oa:SpecificResource .");
  assert.deepEqual(written([TYPE, LABEL], { by: "a clerk" }), [
    "    a oa:SpecificResource ;",
    '    rdfs:label "a clerk, 1: 榮獲" .',
  ]);
});

test("a kind of triple is left out where a field of it is empty, or its condition does not hold", () => {
  for (const more of [{}, { by: "a clerk", source: "" }, { by: "a clerk", note: "torn" }]) {
    assert.equal(written([TYPE, LABEL], more).at(-1), "    a oa:SpecificResource .", JSON.stringify(more));
  }
});
