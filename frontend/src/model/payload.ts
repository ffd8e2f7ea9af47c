/** What the page holds beside its evidence, as html/payload.py writes it. A field that says nothing is an empty text, list or object. */

import type { Language, Texts } from "../shared/language";
import type { ColumnTable } from "./column-table";

export interface Payload {
  readonly info: Info;
  readonly entities: ColumnTable;
  readonly statements: ColumnTable;
  /** The texts that the tables tell by their places. */
  readonly texts: readonly string[];
  readonly types: readonly EntityType[];
  /** The types above these that no entity has. */
  readonly parents: readonly EntityType[];
  /** What the records become in RDF; null where their identifiers hang on no absolute IRI. */
  readonly rdf: Rdf | null;
  readonly predicates: readonly Predicate[];
  readonly qualifiers: readonly Qualifier[];
  /** The first and the last day of every period that is written somewhere. */
  readonly periods: Periods;
  readonly units: Readonly<Record<string, Texts>>;
  readonly sources: readonly Source[];
  /** What surrounds the quotes in the texts of the sources; null where the page does not hold it. */
  readonly text: QuotedText | null;
  /** Traditional characters, and at the same places the simplified ones that the search takes for the same. */
  readonly folding: readonly [string, string];
  readonly readings: Readings;
}

/**
 * How Chinese characters are read: each reading with its characters one after another, and each of several syllables with
 * phrases of as many characters, which come before their characters.
 */
export type Readings = Readonly<Record<string, string>>;

/** Periods as they are written, with their first and last day; an open end is an empty text. */
export type Periods = Readonly<Record<string, readonly [string, string]>>;

export interface QuotedText {
  /** Lines by their source and their number, from 1. */
  readonly lines: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Where each piece of evidence stands in its line: offsets in characters. */
  readonly places: readonly (readonly (readonly [number, number])[])[];
}

export interface Info {
  readonly title: Texts;
  readonly description: Texts;
  readonly licence: string;
  /** The IRI that identifiers hang on. */
  readonly base: string;
  /** The namespace of the schema's own terms. */
  readonly namespace: string;
  /** The language of texts that do not name theirs. */
  readonly curated_in: string;
  /** How many statements cite words of a source, and how many of these the words imply rather than say. */
  readonly proved: Readonly<Record<"cited" | "inferred", number>>;
  /** The languages that there are names in, the dataset's own first. */
  readonly languages: readonly Language[];
}

export interface EntityRecord {
  readonly id: string;
  readonly type: string;
  readonly label: Texts;
  readonly alias: Readonly<Record<string, readonly string[]>>;
  readonly description: Texts;
  readonly same_as: readonly string[];
  /** How many statements connect it to others as a fact: no plans, and nothing that is in doubt. */
  readonly degree: number;
  /** The radius of its shape. */
  readonly size: number;
  /** Its place in the graph; null in a large dataset, whose graph opens with groups. */
  readonly x: number | null;
  readonly y: number | null;
  /** In a large dataset the id of its nearest court, of a court one above it; empty where no statement leads to one. */
  readonly court: string;
}

export interface StatementRecord {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly value: string;
  readonly unit: string;
  readonly lang: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly modality: string;
  readonly status: string;
  readonly inferred: boolean;
  /** The periods that its reports cover, where it says no time of its own. */
  readonly covered: readonly string[];
  /** Whether the list goes on in the text whose last member it names. */
  readonly open: boolean;
  /** Places in the payload's evidence. */
  readonly cited: readonly number[];
}

/** A piece of evidence as it is written: ids, which follow from the rest, would be a fifth of a large page. */
export interface EvidenceRecord {
  readonly source: string;
  readonly line: number;
  readonly quote: string;
  /** What the quote means in other languages, in the curator's words. */
  readonly gloss: Texts;
  readonly stance: string;
  readonly by: string;
  readonly inferred: boolean;
  /** By language; a text that names none stands under the empty one. */
  readonly note: Texts;
}

export interface EntityType {
  readonly name: string;
  readonly label: Texts;
  readonly parent: string;
  readonly color: string;
  readonly shape: string;
}

export interface Rdf {
  /** Those that links to other datasets may use. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** These, and one for each kind of identifier. */
  readonly dataset_prefixes: Readonly<Record<string, string>>;
  /** For each type its parents, the IRIs of standard classes and its concept scheme, as fields of the mapping. */
  readonly types: Readonly<Record<string, Readonly<Record<"type" | "class" | "scheme", readonly string[]>>>>;
  /** What the dataset refers to: the ontology, its licence. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** The licence of a source as fields of the mapping, by its words. */
  readonly rights: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The fields of each concept scheme. */
  readonly schemes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The predicates whose objects are parts of their subjects. */
  readonly numbered: readonly string[];
  /** What triples each kind of record becomes. */
  readonly mapping: Readonly<Record<string, readonly Pattern[]>>;
}

/** One kind of triple, as rdf/mapping_parser.py reads it from schema/mapping.yaml. */
export interface Pattern {
  readonly triple: readonly [TermPattern, TermPattern, TermPattern];
  /** The fields of the terms, which must have a value; others that must have one; those that must have none. */
  readonly fields: readonly string[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** An IRI or a literal of constant parts and holes, or a hole alone, which takes a term as it is. */
export type TermPattern = Hole | TextPattern;

interface TextPattern {
  readonly parts: readonly (string | Hole)[];
  readonly is_iri?: boolean;
  readonly datatype?: string;
  readonly language?: Hole;
}

export interface Hole {
  readonly way: "path" | "name" | "text" | "term";
  readonly field: string;
}

export interface Predicate {
  readonly name: string;
  readonly label: Texts;
  readonly inverse: Texts;
  /** What the page calls all that is said by it, where it opens with that. */
  readonly headline: Texts;
  /** Where the subject stands in a hierarchy, seen from the object; empty when the predicate makes none. */
  readonly stands: "" | "above" | "below";
  /** The predicate whose statements its values number; empty when they number none. */
  readonly counts: string;
  /** That of its values. */
  readonly datatype: string;
  /** Whether its values have a unit: they are figures. */
  readonly unit: boolean;
}

export interface Qualifier {
  readonly name: string;
  readonly label: Texts;
  readonly datatype: string;
}

export interface Source {
  readonly id: string;
  readonly type: string;
  readonly label: Texts;
  readonly alias: Readonly<Record<string, readonly string[]>>;
  readonly description: Texts;
  readonly date: string;
  /** The period that it tells of. */
  readonly covers: string;
  readonly language: string;
  readonly author: string;
  readonly publisher: string;
  readonly licence: string;
  /** Its address, that of a copy in an archive, and when it was taken from there. */
  readonly url: string;
  readonly archived: string;
  readonly retrieved: string;
  readonly sha256: string;
  /** How many lines its text has. */
  readonly lines: number;
}
