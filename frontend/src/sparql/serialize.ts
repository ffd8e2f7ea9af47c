/** An answer as text: for spreadsheets, and a graph as Turtle. */

import { batches } from "../export/batches";
import type { Work } from "../export/work";
import { csvRow, escapeFormula } from "../shared/csv-cell";
import type { Answer, Term } from "./answer";
import type { IriShortener } from "./iri-shortener";

const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const STRING = "http://www.w3.org/2001/XMLSchema#string";

/** CSV with a byte order mark, without which Excel does not read UTF-8. */
export function toCsv(answer: Answer, shortener: IriShortener): Work<string[]> {
  return batches(lines(answer, shortener, "\ufeff", csvRow), answer.rows.length + 1);
}

/** Cells between tabs, which a spreadsheet takes when they are pasted. */
export function toCells(answer: Answer, shortener: IriShortener): Work<string[]> {
  const row = (texts: readonly string[]) => `${texts.map((text) => text.replace(/[\t\r\n]+/g, " ")).join("\t")}\r\n`;
  return batches(lines(answer, shortener, "", row), answer.rows.length + 1);
}

type Row = (cells: readonly string[]) => string;

function* lines({ columns, rows }: Answer, shortener: IriShortener, mark: string, row: Row): Generator<string> {
  yield mark + row(columns.map(escapeFormula));
  for (const terms of rows) yield row(terms.map((term) => escapeFormula(term ? plain(term, shortener) : "")));
}

/** What a term says, by the short name of an IRI, without language or datatype. */
export function plain(term: Term, shortener: IriShortener): string {
  if (term.type === "triple") return inTurtle(term, shortener, new Set());
  if (term.type === "uri") return shortener.short(term.value);
  return term.type === "bnode" ? `_:${term.value}` : term.value;
}

/** A graph as Turtle, one triple a line, with the prefixes that it uses. */
export function toTurtle(rows: Answer["rows"], shortener: IriShortener): string {
  const used = new Set<string>();
  const triples = rows.map(([subject, predicate, object]) => {
    const verb = predicate?.value === RDF_TYPE ? "a" : predicate && inTurtle(predicate, shortener, used);
    return `${subject && inTurtle(subject, shortener, used)} ${verb} ${object && inTurtle(object, shortener, used)} .\n`;
  });
  const heads = [...used].sort().map((prefix) => `@prefix ${prefix}: <${shortener.prefixes[prefix]}> .\n`);
  return [...heads, heads.length ? "\n" : "", ...triples].join("");
}

function inTurtle(term: Term, shortener: IriShortener, used: Set<string>): string {
  if (term.type === "triple") {
    const { subject, predicate, object } = term.value;
    return `<<( ${[subject, predicate, object].map((each) => inTurtle(each, shortener, used)).join(" ")} )>>`;
  }
  if (term.type === "bnode") return `_:${term.value}`;
  if (term.type !== "literal") return iriInTurtle(term.value, shortener, used);
  const { value, datatype = STRING, "xml:lang": language } = term;
  if (language) return `${JSON.stringify(value)}@${language}`;
  return datatype === STRING
    ? JSON.stringify(value)
    : `${JSON.stringify(value)}^^${iriInTurtle(datatype, shortener, used)}`;
}

function iriInTurtle(iri: string, shortener: IriShortener, used: Set<string>): string {
  const found = shortener.inTurtle(iri);
  if (!found) return `<${iri}>`;
  used.add(found[0]);
  return found.join(":");
}
