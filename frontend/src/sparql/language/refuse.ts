/** What a query may not ask for: changes, other servers, other data, or more than the engine bears; sparql/refuse.py once more. */
import grammar from "../../../../src/courtgraph/sparql/grammar.json";
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

const UPDATES = new Set(grammar.updates);
const ESCAPE = /\\u([0-9A-Fa-f]{4})|\\U(000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})/g;
const OPENING = new Set(Object.values(grammar.brackets));
const CLOSING = new Set(Object.keys(grammar.brackets));
const HIDING = /["'#()[\]]/;
const TERMS: ReadonlySet<string> = new Set(grammar.terms);
const OPERANDS: ReadonlySet<string> = new Set([...grammar.terms, "variable"]);
const TERM_WORDS = new Set(grammar.termWords);
const OPERAND_ENDS = new Set(grammar.operandEnds);

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
    // brackets in brackets, and the parts of a flat query except the rows of VALUES: the engine needs its stack for each
    return depth > grammar.maxDepth || counted > grammar.maxTokens;
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
