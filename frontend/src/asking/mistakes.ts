/** What is wrong with a query, where, and what would be right: as sparql/refuse.py and sparql/syntax.py say it. */
import type { Kind } from "./messages";
import { startOf, type Token, tokensOf } from "./tokens";

export interface Mistake {
  readonly key:
    | "askUpdate"
    | "askService"
    | "askFrom"
    | "askString"
    | "askClosesNothing"
    | "askNeverClosed"
    | "askPrefix"
    | "askIri"
    | "askUnbound"
    | "askSyntax"
    | "askFailed"
    | "askBroken";
  readonly filling: Readonly<Record<string, string>>;
  /** Where it is, and how many characters it takes; nowhere when the engine names no place. */
  readonly start: number | null;
  readonly length: number;
}

const UPDATES = new Set("INSERT DELETE LOAD CLEAR DROP CREATE ADD MOVE COPY WITH USING".split(" "));
const FORMS: Readonly<Record<string, Kind>> = { SELECT: "select", ASK: "ask", CONSTRUCT: "graph", DESCRIBE: "graph" };
const CLOSING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
const OPENING = new Set(Object.values(CLOSING));
const REPORTED = /error at (\d+):(\d+): expected (?:one of )?(.*)/s;

/** The form of a query by its first word that names one. */
export function kindOf(text: string): Kind {
  const words = tokensOf(text).filter(({ kind }) => kind === "word");
  return words.map((word) => FORMS[word.text.toUpperCase()]).find((kind) => kind !== undefined) ?? "select";
}

/** What a query may not ask for here: changes, other servers, other data. */
export function refusal(text: string): Mistake | null {
  for (const token of tokensOf(text)) {
    const word = token.text.replace(/:.*/s, "").toUpperCase();
    if (token.kind === "word" && UPDATES.has(word)) return at(token, "askUpdate", { word });
    if (token.kind !== "word" && token.kind !== "name") continue;
    // the engine's parser does not separate words: SERVICESILENT<...> is a call for it
    if (word.includes("SERVICE")) return at(token, "askService");
    if (word.includes("FROM")) return at(token, "askFrom");
  }
  return null;
}

/** What was meant by the engine's complaint of a query: one of the usual mistakes, or what it says itself. */
export function mistakeIn(text: string, message: string, prefixes: Readonly<Record<string, string>>): Mistake {
  const tokens = tokensOf(text);
  return openString(tokens) ?? bracket(tokens) ?? undeclared(tokens, prefixes) ?? reported(text, message, tokens);
}

function at({ text, start }: Token, key: Mistake["key"], filling: Mistake["filling"] = {}): Mistake {
  return { key, filling, start, length: text.length };
}

function openString(tokens: readonly Token[]): Mistake | null {
  const quote = tokens.find(({ kind, text }) => kind === "mark" && /["']/.test(text));
  return quote ? at(quote, "askString") : null;
}

function bracket(tokens: readonly Token[]): Mistake | null {
  const open: Token[] = [];
  for (const token of tokens.filter(({ kind }) => kind === "mark")) {
    const opening = CLOSING[token.text];
    if (OPENING.has(token.text)) open.push(token);
    else if (opening && open.pop()?.text !== opening) return at(token, "askClosesNothing", { mark: token.text });
  }
  const last = open.at(-1);
  return last ? at(last, "askNeverClosed", { mark: last.text }) : null;
}

function undeclared(tokens: readonly Token[], prefixes: Readonly<Record<string, string>>): Mistake | null {
  const declared = tokens.filter((_, place) => /^prefix$/i.test(tokens[place - 1]?.text ?? ""));
  const known = new Set(declared.map(({ text }) => text.slice(0, text.indexOf(":"))));
  const unknown = tokens.find(({ kind, text }) => kind === "name" && !known.has(text.slice(0, text.indexOf(":"))));
  if (!unknown) return null;
  const prefix = unknown.text.slice(0, unknown.text.indexOf(":"));
  const iri = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : "https://...";
  return at(unknown, "askPrefix", { prefix: `${prefix}:`, line: `PREFIX ${prefix}: <${iri}>` });
}

/** What the engine says. It has read ahead by the length of the keyword that it looked for. */
function reported(text: string, message: string, tokens: readonly Token[]): Mistake {
  const [, line, column, expected = ""] = message.match(REPORTED) ?? [];
  if (!line || !column) return { key: "askFailed", filling: { message }, start: null, length: 0 };
  const words = expected.split(", ");
  const ahead = words.every((word) => /^[A-Za-z]+$/.test(word)) ? Math.min(...words.map((word) => word.length)) : 0;
  const start = Math.max(startOf(text, Number(line), Number(column)) - ahead, 0);
  const token = tokens.find((each) => start < each.start + each.text.length && each.start <= start);
  const [from, length] = token ? [token.start, token.text.length] : [start, 1];
  const isKnown = (phrase: string) => expected.includes(phrase);
  if (isKnown("IRI parsing failed")) return { key: "askIri", filling: {}, start: from, length };
  if (isKnown("contains a variable that is unbound")) return { key: "askUnbound", filling: {}, start: from, length };
  return { key: "askSyntax", filling: {}, start: from, length };
}
