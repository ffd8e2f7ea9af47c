/** Periods: the time that a statement is of, and the years that it spans. */
import type { Periods, StatementRecord } from "./payload";

/** Qualifiers that say which time a statement is of, the closer one first: model/period.py once more. */
const TIMES = ["period", "year"] as const;

/** Of a period that spans more years than this, only the first and the last count: nobody filters by a thousand. */
const MOST_YEARS = 100;

/** The name of the qualifier that says which time a statement is of; empty when none does. */
export function timeOf({ qualifiers }: Pick<StatementRecord, "qualifiers">): string {
  return TIMES.find((name) => qualifiers[name]) ?? "";
}

/** Every year that some periods span, in order and each once; an open end has the year of the other. */
export function yearsOf(written: readonly string[], periods: Periods): readonly string[] {
  const found = new Set<string>();
  for (const period of written) {
    const [first, last] = daysOf(period, periods).map((day) => day.slice(0, 4));
    const [from, to] = [Number(first || last), Number(last || first)];
    if (to - from > MOST_YEARS) for (const year of [from, to]) found.add(year4(year));
    else for (let year = from; from && year <= to; year++) found.add(year4(year));
  }
  return [...found].sort();
}

/** The first and the last day of a period, by which it is sorted; two empty texts for what is none. */
export function daysOf(written: string, periods: Periods): readonly [string, string] {
  return (Object.hasOwn(periods, written) && periods[written]) || ["", ""];
}

function year4(year: number): string {
  return String(year).padStart(4, "0");
}
