/** The namespaces that Turtle and literals name. */

export const DCTERMS = "http://purl.org/dc/terms/";
export const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
export const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
export const SKOS = "http://www.w3.org/2004/02/skos/core#";
export const XSD = "http://www.w3.org/2001/XMLSchema#";
/** The datatype of a period that is more than a date. */
export const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
export const TYPE = `${RDF}type`;

/** Prefixes with their namespaces. */
export type Prefixes = Readonly<Record<string, string>>;
