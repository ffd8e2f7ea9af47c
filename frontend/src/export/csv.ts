/** CSV by RFC 4180: one row per entity, one row per statement; export/csv.py once more. */

import type { Evidence } from "../model/evidence";
import type { Entity, Model, Statement } from "../model/model";
import type { Periods } from "../model/payload";
import { daysOf, timeOf } from "../model/periods";
import { csvRow, escapeFormula } from "../shared/csv-cell";
import { wellFormed } from "../shared/formatting";
import { linkIri } from "../shared/iris";
import { LANGUAGES, type Texts } from "../shared/language";
import { batches } from "./batches";
import type { Prefixes } from "./namespaces";
import type { Part } from "./part";
import type { Work } from "./work";

/** Excel reads UTF-8 only with a byte order mark. */
const MARK = "\ufeff";

const JOINT = "; ";
const EVIDENCE_FIELDS = ["source", "line", "quote", "gloss", "stance", "by", "inferred", "note"] as const;

/** The columns of a field, and the language tags that each holds. */
type Tags = readonly (readonly [name: string, tags: readonly string[]])[];

/** Every entity: id, type, then label, aliases and description in each language. */
export function* entitiesCsv({ entities }: Part, model: Model): Work<string[]> {
  const label = yield* columnsOf("label", entities, ({ label }) => label);
  const alias = yield* columnsOf("alias", entities, ({ alias }) => alias);
  const description = yield* columnsOf("description", entities, ({ description }) => description);
  const prefixes = model.payload.rdf?.prefixes ?? {};
  const columns = ["id", "type", ...namesOf([...label, ...alias, ...description]), "same_as"];
  return yield* tableCsv(columns, entities, (entity) => [
    ...[entity.id, entity.type, ...cellsOf(entity.label, label)],
    ...[...cellsOf(joined(entity.alias), alias), ...cellsOf(entity.description, description)],
    linksOf(entity, prefixes),
  ]);
}

/** Every statement, with the place and the words of its first evidence; `evidence` is a JSON array of all. */
export function* statementsCsv({ statements, entities, evidence }: Part, model: Model): Work<string[]> {
  const qualifiers = [...model.qualifiers.keys()];
  const labels = yield* columnsOf("label", entities, ({ label }) => label);
  const glosses = yield* columnsOf("gloss", evidence, ({ gloss }) => gloss);
  const columns = [
    ...["id", "subject", ...namesOf(labels, "subject_"), "predicate", "object", ...namesOf(labels, "object_")],
    ...["value", "unit", "lang", ...qualifiers],
    ...["period_start", "period_end", "report_period"],
    ...["modality", "status", "inferred", "open", "source", "line", "quote", ...namesOf(glosses), "evidence"],
  ];
  const { periods } = model.payload;
  return yield* tableCsv(columns, statements, (each) => statementRow(each, qualifiers, periods, labels, glosses));
}

function statementRow(
  statement: Statement,
  known: readonly string[],
  periods: Periods,
  labels: Tags,
  glosses: Tags,
): string[] {
  const { id, subject, from, predicate, object, to, value, unit, lang, qualifiers, evidence } = statement;
  const [first] = evidence;
  return [
    ...[id, subject, ...cellsOf(from?.label ?? {}, labels), predicate],
    ...[object, ...cellsOf(to?.label ?? {}, labels), value, unit, lang],
    ...known.map((name) => (Object.hasOwn(qualifiers, name) && qualifiers[name]) || ""),
    ...daysOf(qualifiers[timeOf(statement)] ?? "", periods),
    statement.covered.join(JOINT),
    ...[statement.modality, statement.status, String(statement.inferred), statement.open ? "true" : ""],
    ...(first ? [first.source, String(first.line), first.quote] : ["", "", ""]),
    ...cellsOf(first?.gloss ?? {}, glosses),
    json(evidence),
  ];
}

function linksOf({ same_as }: Entity, prefixes: Prefixes): string {
  return [...new Set(same_as.map((link) => linkIri(link, prefixes) || link))].join(JOINT);
}

function joined(alias: Entity["alias"]): Texts {
  return Object.fromEntries(Object.entries(alias).map(([language, names]) => [language, names.join(JOINT)]));
}

/** Columns for the languages of the page, then for every other that occurs; language_columns in model/language.py once more. */
function* columnsOf<Item>(field: string, items: readonly Item[], textsOf: (item: Item) => object): Work<Tags> {
  const found = new Set<string>();
  for (const item of items) {
    for (const tag of Object.keys(textsOf(item))) if (tag) found.add(tag);
    yield 0;
  }
  const columns = new Map<string, string[]>();
  for (const tag of new Set([...LANGUAGES, ...[...found].sort()])) {
    const name = wellFormed(`${field}_${tag.replaceAll("-", "_").toLowerCase()}`);
    columns.set(name, [...(columns.get(name) ?? []), tag]);
  }
  return [...columns];
}

function namesOf(columns: Tags, before = ""): string[] {
  return columns.map(([name]) => before + name);
}

/** The text of each column: in the first of its tags that has one. */
function cellsOf(texts: Texts, columns: Tags): string[] {
  return columns.map(([, tags]) => tags.map((tag) => Object.hasOwn(texts, tag) && texts[tag]).find(Boolean) || "");
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

/** A file of CSV with a line of titles and a row for each item. */
export function tableCsv<Item>(columns: readonly string[], items: readonly Item[], rowOf: RowOf<Item>): Work<string[]> {
  return batches(linesOf(columns, items, rowOf), items.length + 1);
}

/** Lines one by one, as they are wanted. */
function* linesOf<Item>(columns: readonly string[], items: readonly Item[], rowOf: RowOf<Item>): Generator<string> {
  yield MARK + csvRow(columns);
  for (const item of items) yield csvRow(rowOf(item).map(escapeFormula));
}
