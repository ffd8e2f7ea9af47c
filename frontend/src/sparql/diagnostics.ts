/** What is wrong with a query, where, and what would be right: as sparql/syntax.py says it. */

import type { Refusal } from "./language/refuse";
import { startOf, type Token, tokensOf } from "./language/tokens";
import type { Kind } from "./protocol";

export interface Diagnostic {
  readonly key:
    | "askUpdate"
    | "askService"
    | "askFrom"
    | "askKeywordPrefix"
    | "askLong"
    | "askAmbiguous"
    | "askString"
    | "askClosesNothing"
    | "askNeverClosed"
    | "askPrefix"
    | "askIri"
    | "askUnbound"
    | "askSyntax"
    | "askFailed"
    | "askBroken"
    | "askNoEngine";
  readonly filling: Readonly<Record<string, string>>;
  /** Where it is, and how many characters it takes; nowhere when the engine names no place. */
  readonly start: number | null;
  readonly length: number;
}

const REFUSED: Readonly<Record<Refusal["reason"], Diagnostic["key"]>> = {
  update: "askUpdate",
  service: "askService",
  from: "askFrom",
  long: "askLong",
  ambiguous: "askAmbiguous",
};
const FORMS: Readonly<Record<string, Kind>> = { SELECT: "select", ASK: "ask", CONSTRUCT: "graph", DESCRIBE: "graph" };
const CLOSING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
const OPENING = new Set(Object.values(CLOSING));
const REPORTED = /error at (\d+):(\d+): expected (?:one of )?(.*)/s;

/** The form of a query by its first word that names one. */
export function kindOf(text: string): Kind {
  const words = tokensOf(text).filter(({ kind }) => kind === "word");
  return words.map((word) => FORMS[word.text.toUpperCase()]).find((kind) => kind !== undefined) ?? "select";
}

/** Why a query is refused, in words of the page. */
export function refused({ reason, word, start, length, isPrefix }: Refusal): Diagnostic {
  return { key: isPrefix ? "askKeywordPrefix" : REFUSED[reason], filling: { word }, start, length };
}

/** What was meant by the engine's complaint of a query: one of the usual mistakes, or what it says itself. */
export function diagnose(text: string, message: string, prefixes: Readonly<Record<string, string>>): Diagnostic {
  const tokens = tokensOf(text);
  return openString(tokens) ?? bracket(tokens) ?? undeclared(tokens, prefixes) ?? reported(text, message, tokens);
}

function at({ text, start }: Token, key: Diagnostic["key"], filling: Diagnostic["filling"] = {}): Diagnostic {
  return { key, filling, start, length: text.length };
}

function openString(tokens: readonly Token[]): Diagnostic | null {
  const quote = tokens.find(({ kind, text }) => kind === "mark" && /["']/.test(text));
  return quote ? at(quote, "askString") : null;
}

function bracket(tokens: readonly Token[]): Diagnostic | null {
  const open: Token[] = [];
  for (const token of tokens.filter(({ kind }) => kind === "mark")) {
    const opening = CLOSING[token.text];
    if (OPENING.has(token.text)) open.push(token);
    else if (opening && open.pop()?.text !== opening) return at(token, "askClosesNothing", { mark: token.text });
  }
  const last = open.at(-1);
  return last ? at(last, "askNeverClosed", { mark: last.text }) : null;
}

function undeclared(tokens: readonly Token[], prefixes: Readonly<Record<string, string>>): Diagnostic | null {
  const declared = tokens.filter((_, place) => /^prefix$/i.test(tokens[place - 1]?.text ?? ""));
  const known = new Set(declared.map(({ text }) => text.slice(0, text.indexOf(":"))));
  const unknown = tokens.find(({ kind, text }) => kind === "name" && !known.has(text.slice(0, text.indexOf(":"))));
  if (!unknown) return null;
  const prefix = unknown.text.slice(0, unknown.text.indexOf(":"));
  const iri = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : "https://...";
  return at(unknown, "askPrefix", { prefix: `${prefix}:`, line: `PREFIX ${prefix}: <${iri}>` });
}

/** What the engine says. It has read ahead by the length of a keyword that it looked for, and names the place behind. */
function reported(text: string, message: string, tokens: readonly Token[]): Diagnostic {
  const [, line, column, expected = ""] = message.match(REPORTED) ?? [];
  if (!line || !column) return { key: "askFailed", filling: { message }, start: null, length: 0 };
  const keywords = expected.split(", ").filter((word) => /^[A-Za-z]+$/.test(word));
  const end = startOf(text, Number(line), Number(column));
  const begin = end - (keywords.length ? Math.min(...keywords.map((word) => word.length)) : 1);
  return { key: complaint(expected), filling: {}, ...around(tokens, begin, end) };
}

function complaint(expected: string): Diagnostic["key"] {
  if (expected.includes("IRI parsing failed")) return "askIri";
  return expected.includes("contains a variable that is unbound") ? "askUnbound" : "askSyntax";
}

/** The whole words of a stretch of the query. */
function around(tokens: readonly Token[], begin: number, end: number): { start: number; length: number } {
  const first = tokens.find(({ start, text }) => start + text.length > begin) ?? tokens.at(-1);
  const last = tokens.findLast(({ start }) => start < end && start >= (first?.start ?? 0)) ?? first;
  return { start: first?.start ?? 0, length: first && last ? last.start + last.text.length - first.start : 0 };
}
