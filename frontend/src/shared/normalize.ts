/** Search text in one form, so that what says the same is found: text/normalize.py once more, without quotation marks. */

export type Normalize = (text: string) => string;

/** What Python takes for space; between two digits it keeps two numbers apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the separators of ASCII are among it
const SPACE = /((?<=\p{Nd})[\p{White_Space}\x1c-\x1f]+(?=\p{Nd}))|[\p{White_Space}\x1c-\x1f]+/gu;
const QUOTATION = /["'“”‘’「」『』《》]+/gu;
/** Letters of which some have cases that lower case does not make equal, such as ß and ς. */
const CASED = /[\u00df-\u1fff]/;

/** A text without width, spacing, case, script and quotation marks, by traditional characters and what each becomes. */
export function normalizer([from, to]: readonly [string, string]): Normalize {
  const simplified = Array.from(to);
  const pairs = new Map(Array.from(from, (character, place) => [character, simplified[place] ?? character]));
  const marked = from.replace(/[\\\]^-]/g, "\\$&");
  const traditional = new RegExp(marked ? `[${marked}]` : "(?!)", "gu");
  return (text) =>
    caseFolded(text.normalize("NFKC").replace(SPACE, (_, apart) => (apart ? " " : "")))
      .replace(/[\ud800-\udfff]/gu, "\ufffd")
      .replace(traditional, (character) => pairs.get(character) ?? character)
      .replace(QUOTATION, "");
}

function caseFolded(text: string): string {
  const lower = text.toLowerCase();
  if (!CASED.test(lower)) return lower;
  return lower.toUpperCase().toLowerCase().replaceAll("ς", "σ").normalize("NFKC");
}
