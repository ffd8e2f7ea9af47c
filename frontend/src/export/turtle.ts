/** Turtle for people: the prefixes in use, then one block per subject, its names first; rdf/turtle.py once more. */
import { CJK } from "../shared/iris";
import { LANGUAGES } from "../shared/language";
import { batches } from "./batches";
import { DCTERMS, type Prefixes, RDF, RDFS, SKOS, TYPE, XSD } from "./namespaces";
import { quoted, type Term, type Triple } from "./terms";
import type { Work } from "./work";

const NAMES_FIRST = [
  ...[TYPE, `${SKOS}prefLabel`, `${RDFS}label`, `${DCTERMS}title`, `${SKOS}altLabel`],
  ...[`${DCTERMS}description`, `${SKOS}definition`, `${RDF}subject`, `${RDF}predicate`, `${RDF}object`],
];
const RANKS: ReadonlyMap<string, number> = new Map(NAMES_FIRST.map((name, place) => [name, place]));
const LAST = RANKS.size;
const SPOKEN = LANGUAGES.map((language) => language.toLowerCase());
const LOCAL = new RegExp(`^[A-Za-z0-9_${CJK}](?:[A-Za-z0-9_/\\-${CJK}]*[A-Za-z0-9_\\-${CJK}])?$`);
const BARE = new Map([
  [`${XSD}integer`, /^-?[0-9]+$/],
  [`${XSD}boolean`, /^(?:true|false)$/],
]);
const WIDTH = 120;

/** So many groups of triples as Turtle: what each says of a subject stands together, and the prefixes come first. */
export function* toTurtle(groups: Iterable<Iterable<Triple>>, count: number, prefixes: Prefixes): Work<string[]> {
  const writer = new TurtleWriter(prefixes);
  const blocks = yield* batches(writer.blocksOf(groups), count);
  const heads = [...writer.used].sort().map((prefix) => `@prefix ${prefix}: <${prefixes[prefix]}> .\n`);
  return [heads.join(""), ...blocks];
}

/** Writes terms and blocks, and remembers which prefixes it has used. */
class TurtleWriter {
  readonly used = new Set<string>();
  readonly #heads = new Map<string, string>();
  readonly #byNamespace: ReadonlyMap<string, string>;

  constructor(prefixes: Prefixes) {
    const sorted = Object.entries(prefixes).sort(([one], [other]) => (one < other ? 1 : -1));
    this.#byNamespace = new Map(sorted.map(([prefix, namespace]) => [namespace, prefix]));
  }

  /** The subjects of each group, in the order in which they come. */
  *blocksOf(groups: Iterable<Iterable<Triple>>): Generator<string> {
    for (const group of groups) {
      yield Array.from(bySubject(group), ([subject, said]) => this.#block(subject, said)).join("");
    }
  }

  #block(subject: string, said: ReadonlyMap<string, readonly Term[]>): string {
    const named = Array.from(said, ([name, objects]) => ({
      head: this.#predicate(name),
      place: RANKS.get(name),
      objects,
    }));
    named.sort((one, other) => (one.place ?? LAST) - (other.place ?? LAST) || order(one.head, other.head));
    const lines = named.map(({ head, objects }) => this.#line(head, objects));
    return `\n${this.#iri(subject)}\n    ${lines.join(" ;\n    ")} .\n`;
  }

  #line(head: string, objects: readonly Term[]): string {
    const written = objects.length > 1 ? this.#ordered(head, objects) : objects.map((term) => this.#term(term));
    const line = `${head} ${written.join(", ")}`;
    return line.length < WIDTH ? line : `${head}\n        ${written.join(",\n        ")}`;
  }

  #ordered(head: string, objects: readonly Term[]): string[] {
    const placed = objects.map((term) => ({ written: this.#term(term), place: placeOf(term) }));
    // types keep their order, the nearest first
    if (head !== "a") placed.sort((one, other) => one.place - other.place || order(one.written, other.written));
    return [...new Set(placed.map((each) => each.written))];
  }

  #term(term: Term): string {
    if (typeof term === "string") return this.#iri(term);
    if (term.language) return `${quoted(term.text)}@${term.language}`;
    if (BARE.get(term.datatype)?.test(term.text)) return term.text;
    return term.datatype ? `${quoted(term.text)}^^${this.#iri(term.datatype)}` : quoted(term.text);
  }

  /** A predicate as it is written; there are few, so each is found once. */
  #predicate(iri: string): string {
    const head = this.#heads.get(iri) ?? (iri === TYPE ? "a" : this.#iri(iri));
    this.#heads.set(iri, head);
    return head;
  }

  /** An IRI as a prefixed name where a prefix fits, the longest namespace first. */
  #iri(iri: string): string {
    for (let cut = cutBefore(iri.length, iri); cut > 0; cut = cutBefore(cut - 1, iri)) {
      const prefix = this.#byNamespace.get(iri.slice(0, cut));
      if (prefix === undefined || !LOCAL.test(iri.slice(cut))) continue;
      this.used.add(prefix);
      return `${prefix}:${iri.slice(cut).replaceAll("/", "\\/")}`;
    }
    return `<${iri}>`;
  }
}

/** Where a namespace may end, before a place in an IRI. */
function cutBefore(place: number, iri: string): number {
  const at = place - 1;
  return at < 0 ? 0 : 1 + Math.max(iri.lastIndexOf("/", at), iri.lastIndexOf("#", at), iri.lastIndexOf(":", at));
}

function bySubject(triples: Iterable<Triple>): Map<string, Map<string, Term[]>> {
  const grouped = new Map<string, Map<string, Term[]>>();
  let [last, said]: [string, Map<string, Term[]>] = ["", new Map()];
  for (const [subject, predicate, target] of triples) {
    // most triples have the subject of the one before
    if (subject !== last || !grouped.size) {
      [last, said] = [subject, grouped.get(subject) ?? new Map()];
      grouped.set(subject, said);
    }
    const targets = said.get(predicate);
    if (targets) targets.push(target);
    else said.set(predicate, [target]);
  }
  return grouped;
}

/** Texts stand by language in the order of the page, and everything else as it is written. */
function placeOf(term: Term): number {
  const place = typeof term === "string" ? -1 : SPOKEN.indexOf(term.language);
  return place < 0 ? SPOKEN.length : place;
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
