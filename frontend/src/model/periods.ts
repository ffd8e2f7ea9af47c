/** Periods: the time that a statement is of, its days, and the years that it meets. */
import type { Periods, StatementRecord } from "./payload";

/** Qualifiers that say which time a statement is of, the closer one first: model/period.py once more. */
const TIMES = ["period", "year"] as const;

/** The name of the qualifier that says which time a statement is of; empty when none does. */
export function timeOf({ qualifiers }: Pick<StatementRecord, "qualifiers">): string {
  return TIMES.find((name) => qualifiers[name]) ?? "";
}

/** The first and the last year of a period, empty where it is open; where an end is not known, the other stands for it. */
export function yearsOf(written: string, periods: Periods): readonly [string, string] {
  const [first, last] = daysOf(written, periods).map((day) => day.slice(0, 4)) as [string, string];
  return [first || (written.startsWith("/") ? last : ""), last || (written.endsWith("/") ? first : "")];
}

/** The year in which all of a period lies, or else the period as it is written; empty for what is none. */
export function yearOrSpan(written: string, periods: Periods): string {
  const [first, last] = yearsOf(written, periods);
  if (first === last) return first;
  return written;
}

/** Whether a period has days in a year: what data/queries/done-in-a-year.rq asks. */
export function meetsYear(written: string, year: string, periods: Periods): boolean {
  const [first, last] = yearsOf(written, periods);
  return Boolean(first || last) && first <= year && (!last || year <= last);
}

/** The place of a year or a span in the order of time: by its first year, or by its last where it has no first. */
export function placeInTime(written: string, periods: Periods): string {
  const [first, last] = yearsOf(written, periods);
  // a year that is no period of its own, since only its months are, is its own place
  return `${first || last || written} ${written}`;
}

/** The first and the last day of a period, by which it is sorted; two empty texts for what is none. */
export function daysOf(written: string, periods: Periods): readonly [string, string] {
  return (Object.hasOwn(periods, written) && periods[written]) || ["", ""];
}
