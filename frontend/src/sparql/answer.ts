/** The answer to a query, read from SPARQL's JSON (https://www.w3.org/TR/sparql11-results-json/). */
import type { Kind } from "./protocol";

interface Named {
  readonly type: "uri" | "bnode";
  readonly value: string;
}

export interface Literal {
  readonly type: "literal";
  readonly value: string;
  readonly "xml:lang"?: string;
  readonly datatype?: string;
}

interface Triple {
  readonly type: "triple";
  readonly value: { readonly subject: Term; readonly predicate: Term; readonly object: Term };
}

export type Term = Named | Literal | Triple;

/** A row has a term for each column, and null where the query found none. */
export type Row = readonly (Term | null)[];

export interface Answer {
  readonly kind: Kind;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What ASK says. */
  readonly truth: boolean;
  readonly milliseconds: number;
}

interface Document {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly Readonly<Record<string, Term>>[] };
}

const XSD = "http://www.w3.org/2001/XMLSchema#";
const NUMBERS = new Set(
  ["integer", "decimal", "double", "float", "int", "long", "positiveInteger", "nonNegativeInteger"].map(
    (name) => XSD + name,
  ),
);

export function answerOf(kind: Kind, document: string, milliseconds: number): Answer {
  const { head, boolean: truth = false, results } = JSON.parse(document) as Document;
  const columns = head.vars ?? [];
  const rows = (results?.bindings ?? []).map((found) =>
    columns.map((name) => (Object.hasOwn(found, name) && found[name]) || null),
  );
  return { kind, columns, rows, truth, milliseconds };
}

/** The number that a term is, or null when it is none. */
export function numberIn(term: Term | null): number | null {
  if (term?.type !== "literal" || !NUMBERS.has(term.datatype ?? "")) return null;
  const number = Number(term.value);
  return Number.isNaN(number) ? null : number;
}

/** Whether a column holds numbers and nothing else. */
export function isNumeric(rows: readonly Row[], column: number): boolean {
  const terms = rows.map((row) => row[column] ?? null).filter((term) => term !== null);
  return terms.length > 0 && terms.every((term) => numberIn(term) !== null);
}

/** The rows in the order of a column: numbers by what they are, other terms by what is shown; empty places last. */
export function sorted(
  rows: readonly Row[],
  column: number,
  direction: 1 | -1,
  shown: (term: Term) => string,
  collator: Intl.Collator,
): Row[] {
  const keys = new Map(rows.map((row) => [row, keyOf(row[column] ?? null, shown)]));
  return [...rows].sort((one, other) => {
    const [first, second] = [keys.get(one) ?? null, keys.get(other) ?? null];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    if (typeof first === "number" && typeof second === "number") return direction * (first - second);
    return direction * collator.compare(String(first), String(second));
  });
}

function keyOf(term: Term | null, shown: (term: Term) => string): number | string | null {
  return term && (numberIn(term) ?? shown(term));
}
