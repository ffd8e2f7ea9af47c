/** Search text in one form, so that what says the same is found: text/normalize.py once more, without quotation marks. */

export type Normalize = (text: string) => string;

/** What Python takes for space; between two digits it keeps two numbers apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the separators of ASCII are among it
const SPACE = /((?<=\p{Nd})[\p{White_Space}\x1c-\x1f]+(?=\p{Nd}))|[\p{White_Space}\x1c-\x1f]+/gu;
const QUOTATION = /["'“”‘’「」『』《》]+/gu;
/** Letters of which some have cases that lower case does not make equal, such as ß and ς. */
const CASED = /[\u00df-\u1fff]/;
/** What may become another character beside its neighbours: marks, the letters of Hangul, halves of characters, other digits. */
const JOINING = /[\p{M}\p{Cs}\u1100-\u11ff]|(?![0-9])\p{Nd}/u;

/** What becomes of a code unit beside a code unit: only the whole text tells, nothing, or it is a space. */
const UNKNOWN = 0;
const APART = 1;
const DROPPED = 2;
const SPACED = 3;

/** Longer texts are few. */
const LONGEST = 256;

/**
 * A text without width, spacing, case, script and quotation marks, by traditional characters and what each becomes. Most
 * characters become the same whatever is beside them: of these each is looked at once, and texts of them alone, of which
 * a search reads hundreds of thousands, are put together from what was found.
 */
export function normalizer(folding: readonly [string, string]): Normalize {
  const normalize = wholeNormalizer(folding);
  const known = new Uint16Array(0x10000);
  const foldedUnit = (unit: number) => known[unit] || learn(unit, known, normalize);
  const units = new Uint16Array(LONGEST);
  return (text) => {
    const length = text.length > LONGEST ? -1 : foldInto(units, text, foldedUnit);
    return length < 0 ? normalize(text) : String.fromCharCode.apply(null, units.subarray(0, length) as never);
  };
}

/** Every rule, over the whole of a text. */
function wholeNormalizer([from, to]: readonly [string, string]): Normalize {
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

function learn(unit: number, known: Uint16Array, normalize: Normalize): number {
  const folded = alone(String.fromCharCode(unit), normalize);
  known[unit] = folded;
  return folded;
}

/** What becomes of a character by itself. */
function alone(character: string, normalize: Normalize): number {
  const composed = character.normalize("NFKC");
  const isJoining = JOINING.test(character) || JOINING.test(composed);
  if (composed.length !== 1 || isJoining || CASED.test(composed.toLowerCase())) return APART;
  const folded = normalize(character);
  if (folded) return folded.length > 1 || folded.charCodeAt(0) <= SPACED ? APART : folded.charCodeAt(0);
  return composed.replace(SPACE, "") ? DROPPED : SPACED;
}

/** How many units a text has become; -1 where only the whole of it tells. */
function foldInto(units: Uint16Array, text: string, foldedUnit: (unit: number) => number): number {
  let [length, last] = [0, UNKNOWN];
  for (let place = 0; place < text.length; place++) {
    const folded = foldedUnit(text.charCodeAt(place));
    if (folded === APART) return -1;
    if (folded === SPACED) {
      while (place + 1 < text.length && foldedUnit(text.charCodeAt(place + 1)) === SPACED) place++;
      const next = place + 1 < text.length ? foldedUnit(text.charCodeAt(place + 1)) : UNKNOWN;
      if (isDigit(last) && isDigit(next)) units[length++] = 0x20;
    } else if (folded !== DROPPED) units[length++] = folded;
    last = folded;
  }
  return length;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function caseFolded(text: string): string {
  const lower = text.toLowerCase();
  if (!CASED.test(lower)) return lower;
  return lower.toUpperCase().toLowerCase().replaceAll("ς", "σ").normalize("NFKC");
}
