/** Records for the tests, with what a test does not speak of left empty. */
import { type Entity, type Model, modelOf } from "../src/model";
import type { EntityRecord, Payload, Statement } from "../src/payload";

export function record(id: string, more: Partial<EntityRecord> = {}): EntityRecord {
  const nothing = { label: {}, alias: {}, description: {}, same_as: [], keys: [] };
  return { id, type: "Topic", ...nothing, degree: 0, size: 7, x: 0, y: 0, ...more };
}

export function statement(id: string, subject: string, predicate: string, more: Partial<Statement> = {}): Statement {
  const nothing = { object: "", value: "", unit: "", lang: "", qualifiers: {}, evidence: [] };
  return { id, subject, predicate, ...nothing, modality: "fact", status: "accepted", inferred: false, ...more };
}

export function model(more: Partial<Payload>): Model {
  const nothing = { entities: [], statements: [], types: [], predicates: [], qualifiers: [], units: {}, sources: [] };
  return modelOf({ info: { title: {}, description: {}, licence: "" }, ...nothing, ...more });
}

/** The entities of a dataset that has no statements. */
export function entities(...records: EntityRecord[]): readonly Entity[] {
  return model({ entities: records }).all;
}
