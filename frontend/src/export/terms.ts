/** RDF terms, and literals as Turtle quotes them: rdf/terms.py once more. */
import { wellFormed } from "../shared/formatting";

/** A text with a datatype (an IRI) or a language in lower case, or with neither. */
export interface Literal {
  readonly text: string;
  readonly datatype: string;
  readonly language: string;
}

/** An IRI or a literal. */
export type Term = string | Literal;

/** Subject, predicate and object; the first two are IRIs. */
export type Triple = readonly [string, string, Term];

export function literal(text: string, datatype = "", language = ""): Literal {
  return { text, datatype, language };
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must be escaped
const ESCAPED = /[\x00-\x1f"\\\x7f\ufffe\uffff]/g;

/** What a text must be looked at for; also characters outside the basic plane, which are two halves. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const UNSOUND = /[\x00-\x1f"\\\x7f\ufffe\uffff\ud800-\udfff]/;

/** The text in quotes. */
export function quoted(text: string): string {
  if (!UNSOUND.test(text)) return `"${text}"`;
  const code = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `"${wellFormed(text).replace(ESCAPED, (character) => ESCAPES[character] ?? `\\u${code(character)}`)}"`;
}
