/** What the server says and is asked: `src/courtgraph/review/serialize.py` and `session.py` in types. */
import type { Readings } from "../model/payload";
import type { Text, Texts } from "../shared/language";

export type Kind = "entities" | "statements";
export type Status = "candidate" | "accepted" | "rejected";

/** A piece of evidence; a note says why the words imply rather than say it. */
export interface Piece {
  readonly line: number;
  readonly quote: string;
  readonly note: Texts;
}

export interface Fields {
  readonly [name: string]: string | Readonly<Record<string, string>>;
}

/**
 * What asks for a second look: the indicator or the period of a figure was guessed; or the line does not name the subject,
 * names another of its kind before the words, or has the words several times.
 */
export type Doubt = "indicator" | "period" | "far" | "other" | "weak";

/** A candidate. Spans are in code points of the text. */
export interface Item {
  readonly kind: Kind;
  readonly place: number;
  readonly id: string;
  readonly status: Status;
  readonly rule: string;
  readonly doubt: readonly Doubt[];
  readonly spans: readonly (readonly [number, number])[];
  readonly evidence: readonly Piece[];
  readonly what: string;
  readonly fields: Fields;
}

/** An entity that a statement may speak of; `known` is one of the dataset. */
export interface Thing {
  readonly id: string;
  readonly type: string;
  readonly label: Texts;
  readonly names: readonly string[];
  readonly known: boolean;
}

/** What has no name in some languages of the dataset. */
export interface Unnamed {
  readonly id: string;
  readonly label: Texts;
  readonly missing: readonly string[];
}

/** A line of which nothing is said or proposed, and why it carries no statement where its form tells that. */
export interface UncoveredLine {
  readonly line: number;
  readonly reason: string;
}

export interface TypeChoice {
  readonly name: string;
  readonly label: Texts;
  readonly ancestors: readonly string[];
}

export interface ValueForm {
  readonly datatype: string;
  readonly values: readonly string[];
  readonly unit: boolean;
  /** A pattern that the whole of a value fits; empty where any text does. */
  readonly form: string;
}

export interface PredicateChoice {
  readonly name: string;
  readonly label: Texts;
  readonly definition: string;
  readonly domain: readonly string[];
  readonly range: readonly string[];
  readonly value: ValueForm | null;
  readonly qualifiers: readonly string[];
}

export interface QualifierChoice extends ValueForm {
  readonly label: Texts;
  readonly definition: string;
}

/** What `check` complains about: the file, and the id of the record where it is known; in English, and translated. */
export interface Finding {
  readonly path: string;
  readonly record: string;
  readonly message: string;
  readonly suggestion: string;
  readonly rule: string;
  readonly messages: Texts;
  readonly suggestions: Texts;
}

/** A candidate by its list and its place there. */
export type Key = readonly [Kind, number];

/** A candidate that would not be accepted, and why. */
export interface Refusal {
  readonly kind: Kind;
  readonly place: number;
  readonly findings: readonly Finding[];
}

/** What accepting many would do: those that it would be asked for, with what they bring, the files, and the rest. */
export interface Preview {
  readonly many: readonly Key[];
  readonly accepted: readonly Key[];
  readonly files: readonly string[];
  readonly refused: readonly Refusal[];
}

export interface State {
  readonly version: string;
  readonly file: string;
  readonly text: string;
  readonly language: string;
  /** The lines that are listed as carrying no statement, with the reasons. */
  readonly uncited: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  /** The text as names are written, place by place in a language of the dataset; none where names cannot be taken from it. */
  readonly naming: Text;
  /** The languages in which everything must have a name. */
  readonly required: readonly string[];
  readonly unnamed: readonly Unnamed[];
  readonly uncovered: readonly UncoveredLine[];
  readonly items: readonly Item[];
  readonly entities: readonly Thing[];
  readonly folding: readonly [string, string];
  readonly readings: Readings;
  readonly types: readonly TypeChoice[];
  readonly predicates: readonly PredicateChoice[];
  readonly qualifiers: Readonly<Record<string, QualifierChoice>>;
  readonly units: Readonly<Record<string, Texts>>;
  readonly modalities: readonly string[];
  readonly undo: number;
}

/** Words that were selected, in code points of the text; `line` counts from 1. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
}

export interface Command {
  readonly action:
    | "accept"
    | "reject"
    | "edit"
    | "remove"
    | "link"
    | "merge"
    | "add"
    | "add-unit"
    | "list-uncited"
    | "accept-many"
    | "undo";
  readonly kind?: Kind;
  readonly place?: number;
  readonly other?: number;
  readonly target?: string;
  readonly fields?: Fields;
  readonly start?: number;
  readonly end?: number;
  readonly note?: string;
  /** Names that candidates lack, by id and language. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly many?: readonly Key[];
  /** New entities that an added statement speaks of, by the end that each is. */
  readonly entities?: Readonly<Record<string, Fields>>;
}

export type Outcome = "done" | "changed" | "refused" | "silent";
