/** The namespaces of the RDF form, and the IRIs of a dataset's own things and terms: rdf/namespaces.py once more. */

import type { Evidence } from "../data/evidence";
import { isIri, localName, pathOf } from "../data/iris";
import type { Info } from "../data/payload";

export const DCAT = "http://www.w3.org/ns/dcat#";
export const DCTERMS = "http://purl.org/dc/terms/";
export const OA = "http://www.w3.org/ns/oa#";
export const OWL = "http://www.w3.org/2002/07/owl#";
export const PROV = "http://www.w3.org/ns/prov#";
export const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
export const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
export const SDO = "https://schema.org/";
export const SH = "http://www.w3.org/ns/shacl#";
export const SKOS = "http://www.w3.org/2004/02/skos/core#";
export const VOID = "http://rdfs.org/ns/void#";
export const XSD = "http://www.w3.org/2001/XMLSchema#";

/** The prefixes that the RDF form itself needs, whatever a schema declares. */
const STANDARD: readonly (readonly [string, string])[] = [
  ["dcat", DCAT],
  ["dcterms", DCTERMS],
  ["oa", OA],
  ["owl", OWL],
  ["prov", PROV],
  ["rdf", RDF],
  ["rdfs", RDFS],
  ["schema", SDO],
  ["sh", SH],
  ["skos", SKOS],
  ["void", VOID],
  ["xsd", XSD],
];

export const TYPE = `${RDF}type`;

const PREFIX = /^(?!xml)[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;

/** Prefixes with their namespaces. */
export type Prefixes = ReadonlyMap<string, string>;

/** Every prefix that the schema or the RDF form declares; `cgo` stands for the schema's own namespace. */
export function prefixesOf({ prefixes, namespace }: Info): Map<string, string> {
  const declared = Object.entries(prefixes).filter(([prefix, iri]) => PREFIX.test(prefix) && isIri(iri));
  return new Map([...declared, ...STANDARD, ["cgo", namespace]]);
}

/** The prefixes of the schema, and one for each kind of identifier: `court:xinzhou` for `court/xinzhou`. */
export function datasetPrefixes(info: Info, identifiers: Iterable<string>): Map<string, string> {
  const known = prefixesOf(info);
  const kinds = new Set(["statement", "evidence"]);
  for (const identifier of identifiers) kinds.add(identifier.split("/", 1)[0] ?? "");
  for (const kind of [...kinds].sort()) {
    if (PREFIX.test(kind)) known.set(known.has(kind) ? `id-${kind}` : kind, `${info.base}${kind}/`);
  }
  return known;
}

/** Gives things and terms their IRIs. */
export class Names {
  readonly #declared: Prefixes;
  readonly #prefixes: Prefixes;
  readonly #own = new Map<string, string>();
  readonly #evidence = new Map<Evidence, string>();

  constructor(readonly info: Info) {
    this.#declared = new Map(Object.entries(info.prefixes));
    this.#prefixes = prefixesOf(info);
  }

  /** The IRI of an entity, a source or a statement. */
  thing(...path: readonly string[]): string {
    return this.info.base + pathOf(path.join("/"));
  }

  /** The IRI of a piece of evidence: its id is reckoned once, as its statements and the piece itself say it. */
  evidence(piece: Evidence): string {
    const iri = this.#evidence.get(piece) ?? this.thing("evidence", piece.id);
    this.#evidence.set(piece, iri);
    return iri;
  }

  /** The IRI of a type, a predicate, a qualifier or a property of courtgraph's own. */
  own(name: string): string {
    const iri = this.#own.get(name) ?? this.info.namespace + localName(name);
    // there are few, and every statement has some
    this.#own.set(name, iri);
    return iri;
  }

  /** The IRI of a CURIE of the schema. */
  standard(curie: string): string {
    const [prefix, local] = parted(curie);
    return (this.#declared.get(prefix) ?? `${prefix}:`) + local;
  }

  /** A CURIE or an absolute IRI as an IRI; undefined for a text that is neither. */
  iri(text: string): string | undefined {
    const [prefix, local] = parted(text);
    const iri = text.includes(":") ? (this.#prefixes.get(prefix) ?? `${prefix}:`) + local : text;
    return isIri(iri) ? iri : undefined;
  }
}

function parted(text: string): [string, string] {
  const at = text.indexOf(":");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
