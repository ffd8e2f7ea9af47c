/** Records for the tests, with what a test does not speak of left empty. */

import type { ColumnTable } from "../src/model/column-table";
import { type Entity, type Model, modelOf } from "../src/model/model";
import type {
  EntityRecord,
  EvidenceRecord,
  Payload,
  Periods,
  Predicate,
  Source,
  StatementRecord,
} from "../src/model/payload";
import { INITIAL_VIEW_STATE, type ViewState } from "../src/state/view-state";

export function record(id: string, more: Partial<EntityRecord> = {}): EntityRecord {
  const nothing = { label: {}, alias: {}, description: {}, same_as: [] };
  return { id, type: "Topic", ...nothing, degree: 0, size: 7, x: 0, y: 0, court: "", ...more };
}

export function statement(
  id: string,
  subject: string,
  predicate: string,
  more: Partial<StatementRecord> = {},
): StatementRecord {
  const nothing = { object: "", value: "", unit: "", lang: "", qualifiers: {}, covered: [], cited: [] };
  return {
    id,
    subject,
    predicate,
    ...nothing,
    modality: "fact",
    status: "accepted",
    inferred: false,
    open: false,
    ...more,
  };
}

export function evidence(source: string, quote = ""): EvidenceRecord {
  return { source, line: 1, quote, gloss: {}, stance: "supports", by: "", inferred: false, note: {} };
}

export function source(id: string, language: string): Source {
  const nothing = {
    date: "",
    covers: "",
    author: "",
    publisher: "",
    licence: "",
    url: "",
    archived: "",
    retrieved: "",
  };
  return { id, type: "Report", label: {}, alias: {}, description: {}, ...nothing, language, sha256: "", lines: 0 };
}

export function predicate(name: string): Predicate {
  return { name, label: {}, inverse: {}, headline: {}, stands: "", counts: "", datatype: "string", unit: false };
}

interface Records extends Omit<Payload, "entities" | "statements"> {
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly StatementRecord[];
  readonly evidence: readonly EvidenceRecord[];
}

export function model({ entities = [], statements = [], evidence = [], ...more }: Partial<Records>): Model {
  const none = { types: [], parents: [], predicates: [], qualifiers: [], sources: [], texts: [] };
  const info = {
    title: {},
    description: {},
    licence: "",
    base: "https://example.org/",
    namespace: "https://example.org/#",
    curated_in: "zh-Hant",
    proved: { cited: 0, inferred: 0 },
    languages: [],
  };
  const tables = { entities: table(entities), statements: table(statements) };
  const made = modelOf({
    info,
    ...none,
    periods: periodsIn(statements),
    units: {},
    rdf: null,
    text: null,
    folding: ["", ""],
    readings: {},
    ...more,
    ...tables,
  });
  made.addEvidence(table(evidence));
  return made;
}

/** The periods of statements that have years, or two of them. */
function periodsIn(statements: readonly StatementRecord[]): Periods {
  const written = statements.flatMap(({ qualifiers, covered }) => [...Object.values(qualifiers), ...covered]);
  const years = written.map((text) => [text, text.match(/^(\d{4})(?:\/(\d{4}))?$/)] as const);
  return Object.fromEntries(
    years.flatMap(([text, found]) => (found ? [[text, [`${found[1]}-01-01`, `${found[2] ?? found[1]}-12-31`]]] : [])),
  );
}

/** Records as a table whose columns hold their values as they are. */
function table(records: readonly object[]): ColumnTable {
  const rows = records.map((each) => Object.entries(each));
  const names = rows[0]?.map(([name]) => name) ?? [];
  const columns = names.map((name, place) => [name, rows.map((fields) => fields[place]?.[1])]);
  return { rows: rows.length, columns: Object.fromEntries(columns) };
}

/** The entities of a dataset that has no statements. */
export function entities(...records: EntityRecord[]): readonly Entity[] {
  return model({ entities: records }).all;
}

/** A choice that leaves everything else as the page opens. */
export function viewState(more: Partial<ViewState>): ViewState {
  return { ...INITIAL_VIEW_STATE, ...more };
}
