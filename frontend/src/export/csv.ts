/** CSV by RFC 4180: one row per entity, one row per statement; export/csv.py once more. */
import { csvRow, escapeFormula } from "../data/csv-cell";
import type { Evidence } from "../data/evidence";
import { linkIri } from "../data/iris";
import type { Entity, Model, Statement } from "../data/model";
import type { Periods } from "../data/payload";
import { daysOf, timeOf } from "../data/periods";
import { wellFormed } from "../shared/formatting";
import { LANGUAGES, type Texts } from "../shared/language";
import { batches } from "./batches";
import type { Prefixes } from "./namespaces";
import type { Part } from "./part";
import type { Work } from "./work";

/** Excel reads UTF-8 only with a byte order mark. */
const MARK = "\ufeff";

const SUFFIXES = LANGUAGES.map((language) => language.replaceAll("-", "_").toLowerCase());
const JOINT = "; ";
const EVIDENCE_FIELDS = ["source", "line", "quote", "gloss", "stance", "by", "inferred", "note"] as const;

/** Every entity: id, type, then label, aliases and description in each language. */
export function entitiesCsv({ entities }: Part, model: Model): Work<string[]> {
  const named = ["label", "alias", "description"].flatMap((field) => SUFFIXES.map((suffix) => `${field}_${suffix}`));
  const prefixes = model.payload.rdf?.prefixes ?? {};
  return table(["id", "type", ...named, "same_as"], entities, (entity) => entityRow(entity, prefixes));
}

/** Every statement, with the place and the words of its first evidence; `evidence` is a JSON array of all. */
export function statementsCsv({ statements }: Part, model: Model): Work<string[]> {
  const qualifiers = [...model.qualifiers.keys()];
  const columns = [
    ...[
      "id",
      "subject",
      ...languageColumns("subject_label"),
      "predicate",
      "object",
      ...languageColumns("object_label"),
    ],
    ...["value", "unit", "lang", ...qualifiers],
    ...["period_start", "period_end", "report_period"],
    ...["modality", "status", "inferred", "open", "source", "line", "quote", ...languageColumns("gloss"), "evidence"],
  ];
  return table(columns, statements, (statement) => statementRow(statement, qualifiers, model.payload.periods));
}

function entityRow({ id, type, label, alias, description, same_as }: Entity, prefixes: Prefixes): string[] {
  const links = same_as.map((link) => linkIri(link, prefixes) || link);
  return [
    id,
    type,
    ...LANGUAGES.map((language) => label[language] ?? ""),
    ...LANGUAGES.map((language) => alias[language]?.join(JOINT) ?? ""),
    ...LANGUAGES.map((language) => description[language] ?? ""),
    [...new Set(links)].join(JOINT),
  ];
}

function statementRow(statement: Statement, known: readonly string[], periods: Periods): string[] {
  const { id, subject, from, predicate, object, to, value, unit, lang, qualifiers, evidence } = statement;
  const [first] = evidence;
  return [
    ...[id, subject, ...labelsOf(from), predicate, object, ...labelsOf(to), value, unit, lang],
    ...known.map((name) => (Object.hasOwn(qualifiers, name) && qualifiers[name]) || ""),
    ...daysOf(qualifiers[timeOf(statement)] ?? "", periods),
    statement.covered.join(JOINT),
    ...[statement.modality, statement.status, String(statement.inferred), statement.open ? "true" : ""],
    ...(first ? [first.source, String(first.line), first.quote] : ["", "", ""]),
    ...LANGUAGES.map((language) => first?.gloss[language] ?? ""),
    json(evidence),
  ];
}

function languageColumns(field: string): string[] {
  return SUFFIXES.map((suffix) => `${field}_${suffix}`);
}

function labelsOf(entity: Entity | null): string[] {
  return LANGUAGES.map((language) => entity?.label[language] ?? "");
}

/** Pieces of evidence by the names of their fields, those that are empty left out, spaced as Python spaces JSON. */
function json(evidence: readonly Evidence[]): string {
  const records = evidence.map((piece) => {
    const said = EVIDENCE_FIELDS.map((name) => [name, piece[name]] as const);
    return object(said.filter(([, value]) => (typeof value === "object" ? Object.keys(value).length : value)));
  });
  return `[${records.join(", ")}]`;
}

type Said = string | number | boolean | Texts;

function object(fields: readonly (readonly [string, Said])[]): string {
  return `{${fields.map(([name, value]) => `${written(name)}: ${written(value)}`).join(", ")}}`;
}

/** Texts by language in the order of tags; one that names no language as it is. */
function written(value: Said): string {
  if (typeof value !== "object") return JSON.stringify(typeof value === "string" ? wellFormed(value) : value);
  const texts = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  const [[language, text] = ["", ""]] = texts;
  return texts.length === 1 && !language ? written(text) : object(texts);
}

type RowOf<Item> = (item: Item) => readonly string[];

function table<Item>(columns: readonly string[], items: readonly Item[], rowOf: RowOf<Item>): Work<string[]> {
  return batches(linesOf(columns, items, rowOf), items.length + 1);
}

/** Lines one by one, as they are wanted. */
function* linesOf<Item>(columns: readonly string[], items: readonly Item[], rowOf: RowOf<Item>): Generator<string> {
  yield MARK + csvRow(columns);
  for (const item of items) yield csvRow(rowOf(item).map(escapeFormula));
}
