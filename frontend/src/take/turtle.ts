/** Turtle for people: the prefixes in use, then one block per subject, its names first; rdf/turtle.py once more. */
import { CJK } from "../data/iris";
import { LANGUAGES } from "../data/language";
import { DCTERMS, type Prefixes, RDF, RDFS, SKOS, TYPE, XSD } from "./namespaces";
import { quoted, type Term, type Triple } from "./terms";

const NAMES_FIRST = [
  ...[TYPE, `${SKOS}prefLabel`, `${RDFS}label`, `${DCTERMS}title`, `${SKOS}altLabel`],
  ...[`${DCTERMS}description`, `${SKOS}definition`, `${RDF}subject`, `${RDF}predicate`, `${RDF}object`],
];
const SPOKEN = LANGUAGES.map((language) => language.toLowerCase());
const LOCAL = new RegExp(`^[A-Za-z0-9_${CJK}](?:[A-Za-z0-9_/\\-${CJK}]*[A-Za-z0-9_\\-${CJK}])?$`);
const BARE = new Map([
  [`${XSD}integer`, /^-?[0-9]+$/],
  [`${XSD}boolean`, /^(?:true|false)$/],
]);
const WIDTH = 120;

/** Groups of triples as Turtle: what each group says of a subject stands together, and the prefixes come first. */
export function toTurtle(groups: Iterable<Iterable<Triple>>, prefixes: Prefixes): string[] {
  const writer = new TurtleWriter(prefixes);
  const blocks = Array.from(groups, (group) => writer.blocks(group));
  const heads = [...writer.used].sort().map((prefix) => `@prefix ${prefix}: <${prefixes.get(prefix)}> .\n`);
  return [heads.join(""), ...blocks];
}

/** Writes terms and blocks, and remembers which prefixes it has used. */
class TurtleWriter {
  readonly used = new Set<string>();
  readonly #byNamespace: ReadonlyMap<string, string>;

  constructor(prefixes: Prefixes) {
    const sorted = [...prefixes].sort(([one], [other]) => (one < other ? 1 : -1));
    this.#byNamespace = new Map(sorted.map(([prefix, namespace]) => [namespace, prefix]));
  }

  /** The subjects of some triples, in the order in which they come. */
  blocks(triples: Iterable<Triple>): string {
    return Array.from(bySubject(triples), ([subject, said]) => this.#block(subject, said)).join("");
  }

  #block(subject: string, said: ReadonlyMap<string, readonly Term[]>): string {
    const others = [...said.keys()].filter((name) => !NAMES_FIRST.includes(name));
    const named = others.map((name) => [this.#iri(name), name] as const).sort(([one], [other]) => order(one, other));
    const first = NAMES_FIRST.filter((name) => said.has(name));
    const names = [...first, ...named.map(([, name]) => name)];
    const lines = names.map((name) => this.#line(name, said.get(name) ?? []));
    return `\n${this.#iri(subject)}\n    ${lines.join(" ;\n    ")} .\n`;
  }

  #line(predicate: string, objects: readonly Term[]): string {
    const placed = objects.map((term) => ({ written: this.#term(term), place: placeOf(term) }));
    const byPlace = (one: { place: number; written: string }, other: { place: number; written: string }) =>
      one.place - other.place || order(one.written, other.written);
    // types keep their order, the nearest first
    const sorted = predicate === TYPE ? placed : placed.sort(byPlace);
    const written = [...new Set(sorted.map((each) => each.written))];
    const head = predicate === TYPE ? "a" : this.#iri(predicate);
    const line = `${head} ${written.join(", ")}`;
    return line.length < WIDTH ? line : `${head}\n        ${written.join(",\n        ")}`;
  }

  #term(term: Term): string {
    if (typeof term === "string") return this.#iri(term);
    if (term.language) return `${quoted(term.text)}@${term.language}`;
    if (BARE.get(term.datatype)?.test(term.text)) return term.text;
    return term.datatype ? `${quoted(term.text)}^^${this.#iri(term.datatype)}` : quoted(term.text);
  }

  /** An IRI as a prefixed name where a prefix fits, the longest namespace first. */
  #iri(iri: string): string {
    for (let cut = iri.length; cut > 0; cut--) {
      if (!"/#:".includes(iri.charAt(cut - 1))) continue;
      const prefix = this.#byNamespace.get(iri.slice(0, cut));
      if (prefix === undefined || !LOCAL.test(iri.slice(cut))) continue;
      this.used.add(prefix);
      return `${prefix}:${iri.slice(cut).replaceAll("/", "\\/")}`;
    }
    return `<${iri}>`;
  }
}

function bySubject(triples: Iterable<Triple>): Map<string, Map<string, Term[]>> {
  const grouped = new Map<string, Map<string, Term[]>>();
  for (const [subject, predicate, target] of triples) {
    const said = grouped.get(subject) ?? new Map<string, Term[]>();
    grouped.set(subject, said);
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
