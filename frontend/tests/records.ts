/** Records for the tests, with what a test does not speak of left empty. */
import { type Choice, OPENING } from "../src/data/choice";
import { type Entity, type Model, modelOf } from "../src/data/model";
import type { EntityRecord, Evidence, Payload, Predicate, StatementRecord } from "../src/data/payload";

export function record(id: string, more: Partial<EntityRecord> = {}): EntityRecord {
  const nothing = { label: {}, alias: {}, description: {}, same_as: [] };
  return { id, type: "Topic", ...nothing, degree: 0, size: 7, x: 0, y: 0, ...more };
}

export function statement(
  id: string,
  subject: string,
  predicate: string,
  more: Partial<StatementRecord> = {},
): StatementRecord {
  const nothing = { object: "", value: "", unit: "", lang: "", qualifiers: {}, evidence: [] };
  return { id, subject, predicate, ...nothing, modality: "fact", status: "accepted", inferred: false, ...more };
}

export function evidence(source: string, quote = ""): Evidence {
  return { id: `${source} ${quote}`, source, line: 1, quote, stance: "supports", by: "", inferred: false, note: "" };
}

export function predicate(name: string): Predicate {
  return { name, label: {}, inverse: {}, stands: "", datatype: "string" };
}

export function model(more: Partial<Payload>): Model {
  const nothing = { entities: [], statements: [], types: [], predicates: [], qualifiers: [], units: {}, sources: [] };
  const info = {
    title: {},
    description: {},
    licence: "",
    base: "https://example.org/",
    namespace: "https://example.org/#",
    prefixes: {},
    languages: [],
  };
  return modelOf({ info, ...nothing, evidence: [], classes: {}, folding: ["", ""], ...more });
}

/** The entities of a dataset that has no statements. */
export function entities(...records: EntityRecord[]): readonly Entity[] {
  return model({ entities: records }).all;
}

/** A choice that leaves everything else as the page opens. */
export function choice(more: Partial<Choice>): Choice {
  return { ...OPENING, ...more };
}
