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
  const [unbearable, ambiguous] = [firstUnbearable(tokens), firstAmbiguous(tokens)];
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

function firstUnbearable(tokens: readonly Token[]): Token | undefined {
  let [depth, counted, inRows] = [0, 0, false];
  return tokens.find(({ text }) => {
    depth += Number(OPENING.has(text)) - Number(CLOSING.has(text));
    counted += Number(!inRows);
    inRows = text !== "}" && (inRows || text.toUpperCase() === "VALUES");
    return depth > MAX_DEPTH || counted > MAX_TOKENS;
  });
}

/** An IRI that may be a comparison, `?a<b:c#d>`, and may so hide a quotation mark, a comment or a bracket. */
function firstAmbiguous(tokens: readonly Token[]): Token | undefined {
  const brackets: string[] = [];
  return tokens.find((token, place) => {
    const before = tokens[place - 1];
    if (OPENING.has(token.text)) brackets.push(token.text);
    else if (CLOSING.has(token.text)) brackets.pop();
    const isOperand = before && (OPERANDS.has(before.kind) || OPERAND_ENDS.has(before.text.toLowerCase()));
    return token.kind === "iri" && isOperand && brackets.at(-1) === "(" && HIDING.test(token.text);
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
