/** Slips of the pen: how far a word is from the nearest part of a text. */

/**
 * The fewest letters to take, add, change or swap with the next until the word stands somewhere in the text: Sellers'
 * algorithm, with the swaps of Damerau.
 */
export function slipsIn(word: string, text: string): number {
  let least = word.length;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: word.length + 1 }, (_, length) => length)];
  for (let at = 0; at < text.length; at++) {
    const column = nextColumn(word, text, at, before, last);
    least = Math.min(least, column[word.length] as number);
    [before, last] = [last, column];
  }
  return least;
}

/** The slips between each beginning of the word and the best part of the text that ends at a place. */
function nextColumn(word: string, text: string, at: number, before: readonly number[], last: readonly number[]) {
  const column = [0];
  for (let length = 1; length <= word.length; length++) {
    const isSame = word[length - 1] === text[at];
    const isSwapped = word[length - 1] === text[at - 1] && word[length - 2] === text[at];
    column[length] = Math.min(
      (last[length - 1] as number) + (isSame ? 0 : 1),
      (last[length] as number) + 1,
      (column[length - 1] as number) + 1,
      isSwapped ? (before[length - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return column;
}
