/** Breaks a name into lines: words stay whole, and no line of Chinese begins or ends with a mark that may not stand there. */
import { ellipsized } from "./formatting";

/** A line of words longer than this part of the greatest width breaks: two short lines find room more easily. */
const WRAPPING = 0.62;

/** No name is looked at beyond that: it is cut anyway. */
const MOST_CHARACTERS = 320;

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const ENDS_NO_LINE = /[“‘「『（《〈【〔([]$/u;
const BEGINS_NO_LINE = /^[”’」』）》〉】〕)\],.;:!?%，。、；：！？·…—～％]/u;

/** A part of a name that no line breaks, and how wide it is with and without the space behind it. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly inked: number;
}

/** A name in as few lines as hold it, of about the same width; beyond so many lines it ends with an ellipsis. */
export function wrapped(text: string, widest: number, widthOf: (text: string) => number, most = 2): string[] {
  const start = Array.from(text).slice(0, MOST_CHARACTERS).join("");
  const isWords = start.includes(" ");
  const isShort = start === text && widthOf(text) <= widest * (isWords && most > 1 ? WRAPPING : 1);
  if (isShort) return [text];
  const pieces = unbroken(start).flatMap((part) => piecesOf(part, widest, widthOf));
  for (let count = isWords ? 2 : 1; count <= most; count++) {
    const lines = balanced(pieces, count, widest);
    if (lines && start === text) return lines;
  }
  return filled(pieces, most, widest, widthOf);
}

/** A text in full lines, as many as it takes; beyond so many it ends with an ellipsis. */
export function inLines(text: string, widest: number, widthOf: (text: string) => number, most: number): string[] {
  return filled(
    unbroken(text).flatMap((part) => piecesOf(part, widest, widthOf)),
    most,
    widest,
    widthOf,
  );
}

/** The parts of a text between which a line may break. */
export function unbroken(text: string): string[] {
  return joined(segmentsOf(text), (before, behind) => {
    if (/^\s/.test(behind) || !mayPart(before, behind)) return false;
    return /\s$/.test(before) || CHINESE.test(before.slice(-1)) || CHINESE.test(behind.slice(0, 1));
  });
}

/** Words, where the browser knows them, or else characters. */
function segmentsOf(text: string): string[] {
  if (!("Segmenter" in Intl)) return Array.from(text);
  return Array.from(new Intl.Segmenter("zh", { granularity: "word" }).segment(text), ({ segment }) => segment);
}

/** Segments, those in one between which no line breaks. */
function joined(segments: readonly string[], breaks: (before: string, behind: string) => boolean): string[] {
  const parts: string[] = [];
  for (const segment of segments) {
    const last = parts.at(-1);
    if (last !== undefined && !breaks(last, segment)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

function mayPart(before: string, behind: string): boolean {
  return !ENDS_NO_LINE.test(before) && !BEGINS_NO_LINE.test(behind);
}

/** A part as it is, or in characters where no line holds it. */
function piecesOf(part: string, widest: number, widthOf: (text: string) => number): Piece[] {
  const texts = widthOf(part.trimEnd()) <= widest ? [part] : joined(Array.from(part), mayPart);
  return texts.map((text) => ({ text, width: widthOf(text), inked: widthOf(text.trimEnd()) }));
}

/** The pieces in so many lines, the widest of which is as narrow as can be; null where one would be too wide. */
function balanced(pieces: readonly Piece[], count: number, widest: number): string[] | null {
  const widths = pieces.flatMap((_, from) => widthsFrom(pieces, from));
  const fitting = [...new Set(widths)].filter((width) => width <= widest).sort((one, other) => one - other);
  let [low, high] = [0, fitting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (linesWithin(pieces, fitting[middle] ?? 0).length <= count) high = middle;
    else low = middle + 1;
  }
  const width = fitting[low];
  return width === undefined ? null : linesWithin(pieces, width).map(textOf);
}

/** How wide lines are that begin with a piece. */
function widthsFrom(pieces: readonly Piece[], from: number): number[] {
  let before = 0;
  return pieces.slice(from).map(({ width, inked }) => {
    before += width;
    return before - width + inked;
  });
}

/** Lines no wider than that, each as full as it can be. */
function linesWithin(pieces: readonly Piece[], widest: number): Piece[][] {
  const lines: Piece[][] = [[]];
  let before = 0;
  for (const piece of pieces) {
    if (lines.at(-1)?.length && before + piece.inked > widest) {
      lines.push([]);
      before = 0;
    }
    lines.at(-1)?.push(piece);
    before += piece.width;
  }
  return lines;
}

/** As many full lines as there may be; what is left over ends the last one with an ellipsis. */
function filled(pieces: readonly Piece[], most: number, widest: number, widthOf: (text: string) => number): string[] {
  const lines = linesWithin(pieces, widest);
  const [whole, rest] = [lines.slice(0, most - 1), lines.slice(most - 1).flat()];
  const last = textOf(rest);
  const isCut = lines.length > most;
  return [...whole.map(textOf), ellipsized(isCut ? `${last}…` : last, widest, widthOf)].filter(Boolean);
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .trim();
}
