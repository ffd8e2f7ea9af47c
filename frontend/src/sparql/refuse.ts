/** What a query may not ask for: changes, other servers, other data, or more than the engine bears; sparql/refuse.py once more. */
import { type Token, tokensOf } from "./tokens";

/** Why a query is refused, the word at which, and where that stands in the query. */
export interface Refusal {
  readonly reason: "update" | "service" | "from" | "long" | "ambiguous";
  readonly word: string;
  readonly start: number;
  readonly length: number;
  /** Whether it is a prefix that reads as a keyword. */
  readonly isPrefix: boolean;
}

const UPDATES = new Set("INSERT DELETE LOAD CLEAR DROP CREATE ADD MOVE COPY WITH USING".split(" "));
const ESCAPE = /\\u([0-9A-Fa-f]{4})|\\U(000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})/g;
const OPENING = new Set("({[");
const CLOSING = new Set(")}]");
const HIDING = /["'#()[\]]/;
const OPERANDS: ReadonlySet<Token["kind"]> = new Set(["variable", "name", "string", "number", "iri", "language"]);
const TERMS: ReadonlySet<Token["kind"]> = new Set(["name", "string", "number", "iri", "language"]);
const TERM_WORDS = new Set(["UNDEF", "TRUE", "FALSE"]);
const OPERAND_ENDS = new Set([")", "}", "]", ">", "true", "false"]);
// brackets in brackets, and the parts of a flat query except the rows of VALUES: the engine needs its stack for each
const MAX_DEPTH = 100;
const MAX_TOKENS = 2000;

/** The first thing for which a query is refused, as it is written or with its codepoint escapes decoded. */
export function refusal(text: string): Refusal | null {
  const found = firstRefusal(tokensOf(text));
  if (found) return found;
  const decoded = decodeEscapes(text);
  const hidden = decoded === text ? null : firstRefusal(tokensOf(decoded));
  if (!hidden) return null;
  const start = undecoded(text, hidden.start);
  return { ...hidden, start, length: undecoded(text, hidden.start + hidden.length) - start };
}

function firstRefusal(tokens: readonly Token[]): Refusal | null {
  for (const token of tokens) {
    const forbidden = forbiddenBy(token);
    if (forbidden) return forbidden;
  }
  // names may go on behind a dot in the engine: ex:a.\# is one to it, and what follows no comment
  const escaping = tokens.find(({ text }, place) => text === "\\" && !/^u/i.test(tokens[place + 1]?.text ?? ""));
  if (escaping) return at(escaping, "ambiguous");
  const rows = rowsOf(tokens);
  const [unbearable, ambiguous] = [firstUnbearable(tokens, rows), firstAmbiguous(tokens, rows)];
  return (unbearable && at(unbearable, "long")) ?? (ambiguous && at(ambiguous, "ambiguous")) ?? null;
}

function at({ text, start }: Token, reason: Refusal["reason"], word = text): Refusal {
  return { reason, word, start, length: word.length, isPrefix: word !== text };
}

function forbiddenBy(token: Token): Refusal | null {
  if (token.kind === "word" && UPDATES.has(token.text.toUpperCase())) return at(token, "update");
  if (token.kind !== "word" && token.kind !== "name") return null;
  // the engine's parser does not separate words: SERVICESILENT<...> is a call for it
  const word = token.text.replace(/:.*/s, "");
  const keyword = (["service", "from"] as const).find((each) => word.toUpperCase().includes(each.toUpperCase()));
  return keyword ? at(token, keyword, word) : null;
}

/** Which tokens stand in the rows of VALUES, where terms alone may stand; `ex:a.VALUES` is a name to the engine. */
function rowsOf(tokens: readonly Token[]): ReadonlySet<Token> {
  const rows = new Set<Token>();
  let [state, end] = ["", -1];
  for (const token of tokens) {
    const { kind, text, start } = token;
    if (state === "rows") rows.add(token);
    const inHead = state === "head" && (kind === "variable" || "()".includes(text));
    const inRow = TERMS.has(kind) || "()^+-".includes(text) || TERM_WORDS.has(text.toUpperCase());
    if (kind === "word" && text.toUpperCase() === "VALUES" && start > end) state = "head";
    else if (state === "head" && text === "{") state = "rows";
    else if (!inHead && !(state === "rows" && inRow)) state = "";
    end = start + text.length - Number("{})".includes(text));
  }
  return rows;
}

function firstUnbearable(tokens: readonly Token[], rows: ReadonlySet<Token>): Token | undefined {
  let [depth, counted] = [0, 0];
  return tokens.find((token) => {
    depth += Number(OPENING.has(token.text)) - Number(CLOSING.has(token.text));
    counted += Number(!rows.has(token));
    return depth > MAX_DEPTH || counted > MAX_TOKENS;
  });
}

/** An IRI that may be a comparison, `?a<b:c#d>`, and may so hide a quotation mark, a comment or a bracket. */
function firstAmbiguous(tokens: readonly Token[], rows: ReadonlySet<Token>): Token | undefined {
  const brackets: string[] = [];
  return tokens.find((token, place) => {
    const before = tokens[place - 1];
    if (OPENING.has(token.text)) brackets.push(token.text);
    else if (CLOSING.has(token.text)) brackets.pop();
    const isOperand = before && (OPERANDS.has(before.kind) || OPERAND_ENDS.has(before.text.toLowerCase()));
    return token.kind === "iri" && isOperand && !rows.has(token) && brackets.at(-1) === "(" && HIDING.test(token.text);
  });
}

/** The query after the step that SPARQL puts before its grammar: `\u0053` is the letter S, wherever it stands. */
function decodeEscapes(text: string): string {
  return text.replace(ESCAPE, (_, short?: string, long?: string) =>
    String.fromCodePoint(Number.parseInt(short ?? long ?? "", 16)),
  );
}

/** Where in a query stands what starts somewhere in its decoded form. */
function undecoded(text: string, start: number): number {
  let place = start;
  for (const { 0: written, index } of text.matchAll(ESCAPE)) {
    if (index >= place) break;
    place += written.length - decodeEscapes(written).length;
  }
  return place;
}
