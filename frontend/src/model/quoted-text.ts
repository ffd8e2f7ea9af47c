/** The lines of a source around a quote, of a page that holds them. */
import type { Evidence } from "./evidence";
import type { QuotedText } from "./payload";

/** A line of a source, in parts of which every other one is quoted: the second, the fourth. */
export interface QuotedLine {
  readonly number: number;
  readonly parts: readonly string[];
  /** Whether it is the line that the quote stands in. */
  readonly isCited: boolean;
}

/** The line of a piece of evidence between its neighbours; none where the page does not hold it. */
export function quotedLines({ source, line, index }: Evidence, text: QuotedText | null): QuotedLine[] {
  const lines = (text && Object.hasOwn(text.lines, source) && text.lines[source]) || {};
  if (!Object.hasOwn(lines, line)) return [];
  const around = Object.entries(lines).filter(([number]) => Math.abs(Number(number) - line) <= AROUND);
  return around.map(([number, words]) => {
    const isCited = Number(number) === line;
    return { number: Number(number), parts: isCited ? cutAt(words, text?.places[index] ?? []) : [words], isCited };
  });
}

/** As many as html/cited_lines.py takes; lines of another quote may lie farther off. */
const AROUND = 2;

/** A line cut where quotes begin and end: offsets count characters, of which some take two places in a string. */
function cutAt(line: string, places: readonly (readonly [number, number])[]): string[] {
  const characters = Array.from(line);
  const cuts = [0, ...places.flat(), characters.length];
  return cuts.slice(1).map((cut, place) => characters.slice(cuts[place], cut).join(""));
}
