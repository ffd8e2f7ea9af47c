/** The mapping in the page: a kind of triple is one pattern of the payload. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { statementAsTurtle } from "../src/export/rdf";
import type { EvidenceRecord, Hole, Pattern, TermPattern } from "../src/model/payload";
import { evidence, model, statement } from "./records";

const OA = "http://www.w3.org/ns/oa#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";

const NODE = iri("https://example.org/evidence/", { way: "path", field: "id" });
const TYPE: Pattern = {
  triple: [NODE, iri(`${RDF}type`), iri(`${OA}SpecificResource`)],
  fields: ["id"],
  present: [],
  absent: [],
};
const LABEL: Pattern = {
  triple: [NODE, iri(`${RDFS}label`), { parts: [text("by"), ", ", text("line"), ": ", text("quote")] }],
  fields: ["id", "by", "line", "quote"],
  present: ["source"],
  absent: ["note"],
};

function iri(...parts: (string | Hole)[]): TermPattern {
  return { parts, is_iri: true };
}

function text(field: string): Hole {
  return { way: "text", field };
}

/** A statement with one piece of evidence, as the page writes it, the piece's id left out. */
function written(patterns: readonly Pattern[], more: Partial<EvidenceRecord>): string[] {
  const piece = { ...evidence("report/a", "榮獲"), ...more };
  const received = statement("1", "court/a", "received", { cited: [0] });
  const prefixes = { oa: OA, rdfs: RDFS };
  const none = { terms: {}, rights: {}, schemes: {}, numbered: [] };
  const rdf = { prefixes, dataset_prefixes: prefixes, types: {}, mapping: { evidence: patterns }, ...none };
  const made = model({ rdf, statements: [received], evidence: [piece] });
  const [only] = made.list;
  assert.ok(only);
  return statementAsTurtle(only, made).split("\n").slice(-3, -1);
}

test("a kind of triple is one pattern of the payload", () => {
  assert.equal(written([TYPE], { by: "a clerk" }).at(-1), "    a oa:SpecificResource .");
  assert.deepEqual(written([TYPE, LABEL], { by: "a clerk" }), [
    "    a oa:SpecificResource ;",
    '    rdfs:label "a clerk, 1: 榮獲" .',
  ]);
});

test("a kind of triple is left out where a field of it is empty, or its condition does not hold", () => {
  for (const more of [{}, { by: "a clerk", source: "" }, { by: "a clerk", note: { en: "torn" } }]) {
    assert.equal(written([TYPE, LABEL], more).at(-1), "    a oa:SpecificResource .", JSON.stringify(more));
  }
});
