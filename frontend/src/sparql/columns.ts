/** Which columns of an answer are shown: names beside the things that bear them are there for programs alone. */
import type { Answer, Row, Term } from "./answer";

/** The places of the columns to show: `courtName` is left out where each cell of `court` reads the same. */
export function shownColumns(
  { columns, rows }: Pick<Answer, "columns" | "rows">,
  textOf: (term: Term, column: string) => string,
): number[] {
  const read = (row: Row, place: number) => {
    const term = row[place];
    return term ? textOf(term, columns[place] ?? "") : "";
  };
  const isRepeated = (place: number) => {
    const thing = columns.indexOf(columns[place]?.match(/^(.+)Name$/)?.[1] ?? "");
    return thing >= 0 && rows.every((row) => read(row, thing) === read(row, place));
  };
  return [...columns.keys()].filter((place) => !isRepeated(place));
}
