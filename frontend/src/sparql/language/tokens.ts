/** The words of a query, told apart from what strings, IRIs, names and comments contain; as sparql/tokens.py does it. */

type TokenKind = "string" | "iri" | "variable" | "blank" | "language" | "name" | "word" | "number" | "mark";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it starts in the query. */
  readonly start: number;
}

// what Python's \w, \d and \s are, so that both refuse the same
const WORD = String.raw`[\p{L}\p{N}_]`;
const LETTER = String.raw`[\p{L}\p{Nl}\p{No}]`;
const ESCAPED = String.raw`\\[_~.\-!$&'()*+,;=\/?#@%]`;
// as in Python what is no token is looked at once: no string begins behind a backslash, no prefix has more than 100 letters
const LONG = (q: string) => String.raw`${q}{3}[^${q}\\]*(?:(?:\\.|${q}{1,2}(?!${q}))[^${q}\\]*)*${q}{3}`;
const SHORT = (q: string) => String.raw`${q}[^${q}\\\r\n]*(?:\\.[^${q}\\\r\n]*)*${q}`;
const TOKEN = new RegExp(
  [
    String.raw`(?<comment>#[^\r\n]*)`,
    String.raw`(?<string>(?<!\\)(?:${['"', "'"].flatMap((q) => [LONG(q), SHORT(q)]).join("|")}))`,
    String.raw`(?<iri><(?:[^<>{}|^\x60\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>)`,
    `(?<variable>[?$]${WORD}+)`,
    String.raw`(?<blank>_:[\p{L}\p{N}_\-]+)`,
    "(?<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)",
    String.raw`(?<name>(?:${LETTER}[\p{L}\p{N}_\-]{0,99})?:(?:[\p{L}\p{N}_:\-]|%[0-9A-Fa-f]{2}|${ESCAPED})*)`,
    `(?<word>(?:${LETTER}|_)${WORD}*)`,
    String.raw`(?<number>\p{Nd}+(?:\.\p{Nd}+)?(?:[eE][+\-]?\p{Nd}+)?)`,
    String.raw`(?<mark>[^\p{White_Space}\x1c-\x1f])`,
  ].join("|"),
  "gsu",
);

/** The tokens of a query in their order, comments left out. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN)).flatMap((match) => {
    const [kind] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? ["comment"];
    return kind === "comment" ? [] : { kind: kind as TokenKind, text: match[0], start: match.index };
  });
}

/** The line and the column of a place, both from 1; a character counts once, however it is stored. */
export function placeOf(text: string, start: number): { line: number; column: number } {
  const lines = text.slice(0, start).split("\n");
  return { line: lines.length, column: Array.from(lines.at(-1) ?? "").length + 1 };
}

/** The place of a line and a column. */
export function startOf(text: string, line: number, column: number): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const within = Array.from(lines[line - 1] ?? "")
    .slice(0, column - 1)
    .join("").length;
  return Math.min(before + within, text.length);
}
