/** The patterns of triples that the payload holds, filled with the fields of records; schema/mapping.yaml explains them. */
import { pathOf } from "../data/iris";
import type { Namespaces } from "./namespaces";
import { literal, type Term, type Triple } from "./terms";

/** The values of each field of a record. */
export type Fields = Readonly<Record<string, readonly Term[]>>;

/** The term of one triple, by its place among those of its pattern. */
type Fill<Filled extends Term> = (fields: Fields, place: number) => Filled;

interface Pattern {
  /** Fields that must have a value; those of the terms among them. */
  readonly needed: readonly string[];
  /** Fields that must have none. */
  readonly absent: readonly string[];
  readonly fields: readonly string[];
  readonly terms: readonly [Fill<string>, Fill<string>, Fill<Term>];
}

const PATTERN = /^(\S+) (\S+) ("[^"]*"\S*|\S+)(?: if (.+))?$/;
const LITERAL = /^"([^"]*)"(?:\^\^(\S+)|@\{(\w+)\})?$/;
const FIELD = /\{(\w+)\}/g;
const CONDITION = /(not )?\b(?!and\b|not\b)(\w+)/g;
const MANY = 10_000;

/** Makes triples of records. */
export class Mapping {
  readonly #patterns = new Map<string, readonly Pattern[]>();
  readonly #paths = new Map<string, string>();

  constructor(
    readonly lines: Readonly<Record<string, readonly string[]>>,
    readonly names: Namespaces,
  ) {}

  /** The triples of a record of some kind. */
  *triples(kind: string, fields: Fields): Generator<Triple> {
    for (const { needed, absent, fields: taken, terms } of this.#of(kind)) {
      if (!needed.every((name) => fields[name]?.length) || absent.some((name) => fields[name]?.length)) continue;
      const [subject, predicate, object] = terms;
      const count = Math.max(1, ...taken.map((name) => fields[name]?.length ?? 0));
      for (let place = 0; place < count; place += 1) {
        yield [subject(fields, place), predicate(fields, place), object(fields, place)];
      }
    }
  }

  #of(kind: string): readonly Pattern[] {
    const patterns = this.#patterns.get(kind) ?? this.lines[kind]?.map((line) => this.#pattern(line)) ?? [];
    this.#patterns.set(kind, patterns);
    return patterns;
  }

  #pattern(line: string): Pattern {
    const [, subject = "", predicate = "", object = "", condition = ""] = PATTERN.exec(line) ?? [];
    const fields = Array.from(`${subject} ${predicate} ${object}`.matchAll(FIELD), ([, name = ""]) => name);
    const conditions = Array.from(condition.matchAll(CONDITION), ([, not, name = ""]) => ({ isNot: !!not, name }));
    return {
      needed: [...fields, ...conditions.filter(({ isNot }) => !isNot).map(({ name }) => name)],
      absent: conditions.filter(({ isNot }) => isNot).map(({ name }) => name),
      fields,
      terms: [this.#iri(subject), this.#iri(predicate), this.#term(object)],
    };
  }

  #term(text: string): Fill<Term> {
    const [, field] = /^\{(\w+)\}$/.exec(text) ?? [];
    if (field) return (fields, place) => valueAt(fields, field, place);
    const [isLiteral, words = "", datatype = "", language = ""] = LITERAL.exec(text) ?? [];
    if (!isLiteral) return this.#iri(text);
    const fill = filled(words, String);
    const type = datatype && this.names.expanded(datatype);
    return (fields, place) => literal(fill(fields, place), type, language && String(valueAt(fields, language, place)));
  }

  #iri(text: string): Fill<string> {
    if (!text.startsWith("<")) {
      const [prefix = "", local = ""] = text.split(":", 2);
      const fill = filled(local, (name) => this.names.localName(name));
      return (fields, place) => this.names.expanded(`${prefix}:`) + fill(fields, place);
    }
    const base = /^<[a-z]+:/.test(text) ? "" : this.names.info.base;
    const fill = filled(text.slice(1, -1), (identifier) => this.#path(identifier));
    return (fields, place) => base + fill(fields, place);
  }

  /** An identifier as a path; a record names the same few in most of its triples. */
  #path(identifier: string): string {
    const path = this.#paths.get(identifier) ?? pathOf(identifier);
    if (this.#paths.size >= MANY) this.#paths.clear();
    this.#paths.set(identifier, path);
    return path;
  }
}

/** A text whose fields are filled in, each written in some way. */
function filled(text: string, write: (value: string) => string): Fill<string> {
  const parts = text.split(FIELD);
  if (parts.length === 1) return () => text;
  return (fields, place) =>
    parts.map((part, at) => (at % 2 ? write(String(valueAt(fields, part, place))) : part)).join("");
}

/** Values of two fields go side by side; one alone goes with each. */
function valueAt(fields: Fields, name: string, place: number): Term {
  const values = fields[name] ?? [];
  return values[place % values.length] ?? "";
}
