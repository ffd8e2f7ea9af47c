/** Language tags that LANG gives in no engine, since all of them make tags lower-case: sparql/language_tags.py once more. */
import { type Token, tokensOf } from "./tokens";

/** A call of LANG, and a tag to which it is compared in vain. */
export interface UnmatchedTag {
  readonly call: string;
  readonly tag: string;
}

/** Each tag with capital letters to which a query compares what LANG gives, once. */
export function unmatchedTags(text: string): UnmatchedTag[] {
  const found = tokensOf(text).flatMap((token, start, tokens) => {
    const [open, inside, close] = tokens.slice(start + 1, start + 4).map((each) => each.text);
    if (token.text.toUpperCase() !== "LANG" || open !== "(" || close !== ")") return [];
    return compared(tokens.slice(0, start), tokens.slice(start + 4)).map((tag) => ({ call: `LANG(${inside})`, tag }));
  });
  return [...new Map(found.map((each) => [`${each.call} ${each.tag}`, each])).values()];
}

/** The strings with capital letters that stand on the other side of a comparison. */
function compared(before: readonly Token[], after: readonly Token[]): string[] {
  return otherSide(before, after)
    .filter(({ kind, text }) => kind === "string" && text !== text.toLowerCase())
    .map(({ text }) => text);
}

function otherSide(before: readonly Token[], after: readonly Token[]): readonly Token[] {
  const [first, second] = after.map(({ text }) => text.toUpperCase());
  if (first === "=") return after.slice(1, 2);
  if (first === "!" && second === "=") return after.slice(2, 3);
  if (first === "IN" || second === "IN") {
    const end = after.findIndex(({ text }) => text === ")");
    return end < 0 ? after : after.slice(0, end);
  }
  const [third, last] = before.slice(-2).map(({ text }) => text);
  if (last !== "=") return [];
  return third === "!" ? before.slice(-3, -2) : before.slice(-2, -1);
}
