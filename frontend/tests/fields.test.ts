/** The fields of records: rdf/fields.py once more. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { FieldReader } from "../src/export/fields";
import type { Rdf, StatementRecord } from "../src/model/payload";
import { evidence, model, record, statement } from "./records";

const CONCEPT = { type: ["Topic"], class: [], scheme: ["Topic"] };
const RDF: Rdf = {
  ...{ prefixes: {}, dataset_prefixes: {}, mapping: {}, terms: {}, rights: {}, schemes: {} },
  types: { Topic: CONCEPT, Award: { type: ["Award"], class: [], scheme: ["Award"] } },
  numbered: ["hasComponent"],
};

/** The broader concepts of a part that one statement lists. */
function broader(more: Partial<StatementRecord> = {}, type = "Topic"): unknown {
  const listed = statement("1", "topic/whole", "hasComponent", { object: "topic/part", ...more });
  const made = model({
    rdf: RDF,
    entities: [record("topic/whole"), record("topic/part", { type })],
    statements: [listed],
  });
  const { broader } = new FieldReader(made, RDF, made.list).entity(record("topic/part"));
  return broader;
}

test("a listed part has its whole as the broader concept where both are of one scheme", () => {
  assert.deepEqual(broader(), ["topic/whole"]);
  assert.deepEqual(broader({}, "Award"), []);
});

test("a part that is planned, required or disputed has no broader concept, and none is broader than itself", () => {
  for (const more of [
    { modality: "plan" },
    { modality: "requirement" },
    { status: "disputed" },
    { subject: "topic/part" },
  ]) {
    assert.deepEqual(broader(more), [], JSON.stringify(more));
  }
});

test("a statement is derived from what supports it; what disputes or only mentions it stands apart", () => {
  const stances = ["mentions", "supports", "disputes"];
  const pieces = stances.map((stance) => ({ ...evidence("source/a", stance), stance }));
  const made = model({ rdf: RDF, statements: [statement("1", "a", "b", { cited: [0, 1, 2] })], evidence: pieces });
  const [cited] = made.list;
  assert.ok(cited);
  const { supporting, disputing, mentioning } = new FieldReader(made, RDF, made.list).statement(cited);
  assert.deepEqual(
    [mentioning, supporting, disputing],
    cited.evidence.map(({ id }) => [id]),
  );
});
