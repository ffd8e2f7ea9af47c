/** Pinyin: names as syllables, which are found by syllables, by their beginnings or by their initials. */
import type { Readings } from "../model/payload";

/** Writes a name in search form as its syllables, a space before each; empty for one without Chinese characters. */
export type Spell = (name: string) => string;

const HAN = /\p{Script=Han}/u;
/** How many letters of a query are looked for as pinyin: one letter begins too many names. */
const LETTERS = /^(?=.*[a-z])[a-z0-9]{2,40}$/;

/** A way to spell names by the readings that a page holds: phrases first, then character by character. */
export function speller(readings: Readings): Spell {
  const read = new Map(Object.entries(readings).flatMap(([reading, run]) => charactersOf(reading, run)));
  const phrases = [...read.keys()].filter((piece) => piece.length > 1).sort((one, other) => other.length - one.length);
  const pieces = new RegExp([...phrases, "\\p{Script=Han}", "\\P{Script=Han}+"].join("|"), "gu");
  const spelled = (name: string) => (name.match(pieces) ?? []).map((piece) => ` ${read.get(piece) ?? piece}`).join("");
  return (name) => (HAN.test(name) ? spelled(name) : "");
}

/** The characters of a reading, or the phrases, which have as many characters as it has syllables. */
function charactersOf(reading: string, run: string): [string, string][] {
  const length = reading.split(" ").length;
  const characters = Array.from(run);
  return characters.flatMap((_, place) =>
    place % length ? [] : [[characters.slice(place, place + length).join(""), reading] as [string, string]],
  );
}

/** The letters of a query as pinyin has them, by which a slip is forgiven; empty where they are none, or too few to tell one. */
export function pinyinLetters(normalized: string): string {
  const letters = normalized.replaceAll("ü", "v");
  return letters.length >= FEWEST && LETTERS.test(letters) ? letters : "";
}

/** What matches names in which a slip has left either end of the letters: it touches no more than two beside each other. */
export function slippedPattern(letters: string): RegExp {
  const middle = Math.ceil((letters.length + 1) / 2);
  const ends = [letters.slice(0, middle - 1), letters.slice(middle)];
  return new RegExp(ends.map((end) => [...end].join(" ?")).join("|"));
}

/** With fewer letters than these, one slip leads to too many names. */
const FEWEST = 5;

/** What matches names of which syllables, one after another, begin with the letters; null where none can. */
export function pinyinPattern(normalized: string): RegExp | null {
  const letters = normalized.replaceAll("ü", "v");
  if (!LETTERS.test(letters)) return null;
  return new RegExp(` ${[...letters].join("(?:[a-z0-9]* )?")}[a-z0-9]*`);
}
