/** A query in parts: its words, their stems, their characters, and the pairs of letters by which a slip is forgiven. */
import type { Normalize } from "../shared/normalize";

const HAN = /\p{Script=Han}/u;

/** The words of a query, in the form in which search text is compared. */
export function wordsOf(query: string, normalize: Normalize): string[] {
  return [...new Set(query.split(/\s+/u).map(normalize).filter(Boolean))];
}

/** The parts of a query that names may hold apart, the strictest way first: its words, their stems, its characters. */
export function looserParts(words: readonly string[]): string[][] {
  const characters = words.flatMap((word) =>
    HAN.test(word) ? (word.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? []) : word,
  );
  const ways = [[...words], words.map(stemOf), [...new Set(characters)]];
  const isNew = (way: string[], place: number) =>
    ways.findIndex((other) => other.join("\n") === way.join("\n")) === place;
  // a single word is looked for as it is already
  return ways.filter((way, place) => isNew(way, place) && (way.length > 1 || (place === 1 && way[0] !== words[0])));
}

/** An English plural without its ending: the names of types are singular. */
function stemOf(word: string): string {
  return /^[a-z]{4,}$/.test(word) ? word.replace(/(?:ies|(?<!s)s)$/, "") : word;
}

/** Parts of a word of which a slip leaves some: two letters beside each other, or more or fewer by how often such occur. */
export function piecesOf(word: string): string[] {
  const letters = Array.from(word);
  const size = Math.min(letters.length, pieceSize(word, letters.length));
  return letters.slice(size - 1).map((_, place) => letters.slice(place, place + size).join(""));
}

function pieceSize(word: string, length: number): number {
  if (HAN.test(word)) return length > 4 ? 2 : 1;
  return length > 6 ? 3 : 2;
}

/** Whether words say enough that one slip in them leaves what was meant: of two characters it leaves one. */
export function canSlip(words: readonly string[]): boolean {
  const { length } = words.join("");
  return length > (words.some((word) => HAN.test(word)) ? 2 : 3);
}
