/** The namespaces of the RDF form, and the IRIs of names and CURIEs: rdf/namespaces.py once more. */

import { isIri, localName } from "../data/iris";
import type { Info } from "../data/payload";
import { literal, type Term } from "./terms";

/** The prefixes that the RDF form itself needs, whatever a schema declares. */
const STANDARD = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  oa: "http://www.w3.org/ns/oa#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  sh: "http://www.w3.org/ns/shacl#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  void: "http://rdfs.org/ns/void#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

export const { dcterms: DCTERMS, rdf: RDF, rdfs: RDFS, skos: SKOS, xsd: XSD } = STANDARD;
export const TYPE = `${RDF}type`;

const PREFIX = /^(?!xml)[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;

/** Prefixes with their namespaces. */
export type Prefixes = ReadonlyMap<string, string>;

/** Every prefix that the schema or the RDF form declares; `cgo` stands for the schema's own namespace. */
export function prefixesOf({ prefixes, namespace }: Info): Map<string, string> {
  const declared = Object.entries(prefixes).filter(([prefix, iri]) => PREFIX.test(prefix) && isIri(iri));
  return new Map([...declared, ...Object.entries(STANDARD), ["cgo", namespace]]);
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

/** Gives names and CURIEs their IRIs. */
export class Namespaces {
  readonly #prefixes: Prefixes;
  readonly #local = new Map<string, string>();

  constructor(readonly info: Info) {
    this.#prefixes = prefixesOf(info);
  }

  /** The IRI of a type in the schema's own namespace. */
  own(name: string): string {
    return this.info.namespace + this.localName(name);
  }

  /** A name as the local part of an IRI; there are few, and every statement has some. */
  localName(name: string): string {
    const local = this.#local.get(name) ?? localName(name);
    this.#local.set(name, local);
    return local;
  }

  /** The IRI of a CURIE. */
  expanded(curie: string): string {
    const [prefix = "", ...local] = curie.split(":");
    return (this.#prefixes.get(prefix) ?? `${prefix}:`) + local.join(":");
  }

  /** A CURIE or an absolute IRI as an IRI; a text that is neither stays a text. */
  iriOrText(text: string): Term {
    const iri = text.includes(":") ? this.expanded(text) : text;
    return isIri(iri) ? iri : literal(text);
  }
}
