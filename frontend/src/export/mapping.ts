/** The patterns of triples that the payload holds, filled with the fields of records. */

import type { Hole, Pattern, TermPattern } from "../model/payload";
import { localName, pathOf } from "../shared/iris";
import { literal, type Term, type Triple } from "./terms";

/** The values of each field of a record. */
export type Fields = Readonly<Record<string, readonly Term[]>>;

const MANY = 10_000;
const WRITTEN = { path: memoized(pathOf), name: memoized(localName), text: String, term: String };

/** The triples that patterns make of a record. */
export function* triplesOf(patterns: readonly Pattern[], record: Fields): Generator<Triple> {
  for (const { triple, fields, present, absent } of patterns) {
    const counts = fields.map((name) => record[name]?.length ?? 0);
    const isSaid = counts.every(Boolean) && present.every((name) => record[name]?.length);
    if (!isSaid || absent.some((name) => record[name]?.length)) continue;
    const [subject, predicate, object] = triple;
    for (let place = 0; place < Math.max(1, ...counts); place += 1) {
      yield [String(term(subject, record, place)), String(term(predicate, record, place)), term(object, record, place)];
    }
  }
}

function term(pattern: TermPattern, record: Fields, place: number): Term {
  if ("field" in pattern) return valueAt(pattern, record, place);
  const { parts, is_iri, datatype, language } = pattern;
  const text = parts.map((part) => (typeof part === "string" ? part : written(part, record, place))).join("");
  return is_iri ? text : literal(text, datatype, language && written(language, record, place));
}

function written(hole: Hole, record: Fields, place: number): string {
  return WRITTEN[hole.way](String(valueAt(hole, record, place)));
}

/** Values of two fields go side by side; one alone goes with each. */
function valueAt({ field }: Hole, record: Fields, place: number): Term {
  const values = record[field] ?? [];
  return values[place % values.length] ?? "";
}

/** A way of writing that remembers: records name the same few things in most of their triples. */
function memoized(write: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? write(text);
    if (known.size >= MANY) known.clear();
    known.set(text, found);
    return found;
  };
}
