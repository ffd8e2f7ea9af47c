/** The values of the filter by year: years, spans of several, and either by the report alone. */
import type { Statement } from "../../model/model";
import type { Periods } from "../../model/payload";
import { meetsYear, placeInTime, timeOf, yearOrSpan } from "../../model/periods";

/** The value of a statement that speaks of no year, and of one without evidence. */
export const NONE = "-";

/** Stands before a year or a span that not the statement says, but the report that it is from. */
export const BY_REPORT = "report:";

/** The year or the span that a statement says, or else those of its reports. */
export function yearValuesOf(statement: Statement, periods: Periods): readonly string[] {
  const own = yearOrSpan(statement.qualifiers[timeOf(statement)] ?? "", periods);
  const covered = new Set(statement.covered.map((period) => yearOrSpan(period, periods)));
  return orNone(own ? [own] : [...covered].filter(Boolean).map((value) => BY_REPORT + value));
}

/** The values themselves, or the one for none. */
export function orNone(values: readonly string[]): readonly string[] {
  return values.length ? values : [NONE];
}

/**
 * The values of the year facet, each span with the years that it meets as well: of those that are the year of something, so
 * that a century is one value and not a hundred. Spans and years of reports meet each other alone.
 */
export function withYearsMet(values: readonly (readonly string[])[], periods: Periods): readonly (readonly string[])[] {
  const years = [...new Set(values.flat())].filter((value) => /^(report:)?[0-9]{4}$/.test(value));
  const metBy = (value: string) =>
    years.filter((year) => isReported(year) === isReported(value) && meetsYear(bare(value), bare(year), periods));
  return values.map((own) => [...new Set([...own, ...own.flatMap(metBy)])]);
}

/** Values of the year facet in the order of time: none first, and those of reports behind those that are said. */
export function inOrderOfTime(values: Iterable<string>, periods: Periods): string[] {
  const placeOf = (value: string) => (isReported(value) ? BY_REPORT : "") + placeInTime(bare(value), periods);
  const places = Array.from(values, (value) => [value === NONE ? "" : placeOf(value), value] as const);
  return places.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}

function isReported(value: string): boolean {
  return value.startsWith(BY_REPORT);
}

/** A value of the year facet without what says that it is that of a report. */
function bare(value: string): string {
  return isReported(value) ? value.slice(BY_REPORT.length) : value;
}
