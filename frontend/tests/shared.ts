/** Tables of cases that the tests of Python read too, in tests/shared/. */

type Part = string | { readonly repeat: readonly (string | number)[] };

/** A text of a table, or the one that its parts make: `{"repeat": [TEXT, TIMES]}` stands for many. */
export function writtenOut(text: string | readonly Part[]): string {
  if (typeof text === "string") return text;
  return text
    .map((part) => (typeof part === "string" ? part : String(part.repeat[0]).repeat(Number(part.repeat[1]))))
    .join("");
}
