/** A text in lines, and each line in pieces, by the candidates that speak of it. Offsets are code points. */

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** Words of one line that the same candidates speak of; `numbers` are theirs, the shortest span first. */
export interface Stretch {
  readonly start: number;
  readonly words: string;
  readonly numbers: readonly number[];
}

/** How many code points some words have. */
export function lengthOf(words: string): number {
  return Array.from(words).length;
}

/** Some code points of a text. */
export function cut(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join("");
}

/** The lines of a text, each as its stretches; an empty line has none. */
export function linesOf(text: string, spans: readonly Span[]): Stretch[][] {
  let start = 0;
  return text.split("\n").map((line) => {
    const letters = Array.from(line);
    const own = spans.filter((span) => span.start < start + letters.length && start < span.end);
    const stretches = stretchesOf(letters, start, own);
    start += letters.length + 1;
    return stretches;
  });
}

function stretchesOf(letters: readonly string[], start: number, spans: readonly Span[]): Stretch[] {
  const end = start + letters.length;
  const edges = spans.flatMap((span) => [span.start, span.end]).filter((edge) => start < edge && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((cut, place) => ({
    start: cut,
    words: letters.slice(cut - start, (cuts[place + 1] ?? end) - start).join(""),
    numbers: numbersAt(cut, spans),
  }));
}

function numbersAt(place: number, spans: readonly Span[]): number[] {
  const over = spans.filter((span) => span.start <= place && place < span.end);
  const shortestFirst = over.sort((one, other) => one.end - one.start - (other.end - other.start));
  return [...new Set(shortestFirst.map((span) => span.number))];
}

/** Words without the space around them, as the server takes them; nothing where there are none. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number; words: string } {
  const words = cut(text, start, end);
  const first = start + lengthOf(words) - lengthOf(words.trimStart());
  return { start: first, end: first + lengthOf(words.trim()), words: words.trim() };
}

/** The line, from 1, on which a place of a text stands. */
export function lineAt(text: string, place: number): number {
  return cut(text, 0, place).split("\n").length;
}
