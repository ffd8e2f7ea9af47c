/** Dictionary codes of facet values: of hundreds of thousands, only numbers are compared and counted quickly. */
import { numbersIn } from "./column-table";
import type { Model, Statement } from "./model";
import type { Periods } from "./payload";
import { meetsYear, placeInTime, timeOf, yearOrSpan } from "./periods";
import type { Facet } from "./view-state";

export interface FacetCodes {
  /** The number of each statement's values, by its place. */
  readonly numbers: Uint32Array;
  /** What the numbers stand for. */
  readonly values: readonly (readonly string[])[];
}

/** The value of a statement that speaks of no year, and of one without evidence. */
export const NONE = "-";

/** Stands before a year or a span that not the statement says, but the report that it is from. */
export const BY_REPORT = "report:";

const remembered = new WeakMap<Model, Map<Facet, FacetCodes>>();

/** The values of a facet, numbered once for a dataset. */
export function facetCodesOf(facet: Facet, model: Model): FacetCodes {
  const known = remembered.get(model) ?? new Map<Facet, FacetCodes>();
  remembered.set(model, known);
  const codes = known.get(facet) ?? numbered(facet, model);
  known.set(facet, codes);
  return codes;
}

/** The fields from which alone the values of a facet follow. */
const FIELDS: Partial<Record<Facet, readonly string[]>> = {
  predicate: ["predicate"],
  year: ["qualifiers", "covered"],
  status: ["status"],
  modality: ["modality"],
};

function numbered(facet: Facet, { list, payload }: Model): FacetCodes {
  const fields = FIELDS[facet];
  if (!fields) return compared(facet, list, payload.periods);
  const numbers = fields.map((field) => numbersIn(payload.statements, field, payload.texts)).reduce(paired);
  const values: (readonly string[])[] = [];
  for (const [row, number] of numbers.entries()) {
    values[number] ??= valuesOf(facet, list[row] as Statement, payload.periods);
  }
  return { numbers, values: facet === "year" ? withYearsMet(values, payload.periods) : values };
}

/**
 * The values of the year facet, each span with the years that it meets as well: of those that are the year of something, so
 * that a century is one value and not a hundred. Spans and years of reports meet each other alone.
 */
function withYearsMet(values: readonly (readonly string[])[], periods: Periods): readonly (readonly string[])[] {
  const years = [...new Set(values.flat())].filter((value) => /^(report:)?[0-9]{4}$/.test(value));
  const metBy = (value: string) =>
    years.filter((year) => isReported(year) === isReported(value) && meetsYear(bare(value), bare(year), periods));
  return values.map((own) => [...new Set([...own, ...own.flatMap(metBy)])]);
}

function isReported(value: string): boolean {
  return value.startsWith(BY_REPORT);
}

/** A value of the year facet without what says that it is that of a report. */
function bare(value: string): string {
  return isReported(value) ? value.slice(BY_REPORT.length) : value;
}

/** Values of the year facet in the order of time: none first, and those of reports behind those that are said. */
export function inOrderOfTime(values: Iterable<string>, periods: Periods): string[] {
  const placeOf = (value: string) => (isReported(value) ? BY_REPORT : "") + placeInTime(bare(value), periods);
  const places = Array.from(values, (value) => [value === NONE ? "" : placeOf(value), value] as const);
  return places.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}

/** A number for each pair of numbers. */
function paired(one: Uint32Array, other: Uint32Array): Uint32Array {
  const known = new Map<number, number>();
  return one.map((number, row) => {
    const pair = number * 2 ** 26 + (other[row] as number);
    if (!known.has(pair)) known.set(pair, known.size);
    return known.get(pair) as number;
  });
}

function compared(facet: Facet, list: readonly Statement[], periods: Periods): FacetCodes {
  const values: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const numbers = new Uint32Array(list.length);
  for (const statement of list) {
    const own = valuesOf(facet, statement, periods);
    const key = own.join("\n");
    if (!known.has(key)) known.set(key, values.push(own) - 1);
    numbers[statement.index] = known.get(key) as number;
  }
  return { numbers, values };
}

/** The values of a facet that a statement has; one of them left is enough for the statement to be left. */
function valuesOf(facet: Facet, statement: Statement, periods: Periods): readonly string[] {
  if (facet === "type") return [];
  if (facet === "year") return yearValuesOf(statement, periods);
  if (facet === "source") return orNone([...new Set(statement.evidence.map(({ source }) => source))]);
  return [statement[facet]];
}

/** The year or the span that a statement says, or else those of its reports. */
export function yearValuesOf(statement: Statement, periods: Periods): readonly string[] {
  const own = yearOrSpan(statement.qualifiers[timeOf(statement)] ?? "", periods);
  const covered = new Set(statement.covered.map((period) => yearOrSpan(period, periods)));
  return orNone(own ? [own] : [...covered].filter(Boolean).map((value) => BY_REPORT + value));
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length ? values : [NONE];
}

/** How many statements have each value, of those that count. */
export function countByValue(
  { numbers, values }: FacetCodes,
  doesCount: (index: number) => boolean,
): Map<string, number> {
  const times = new Uint32Array(values.length);
  for (let index = 0; index < numbers.length; index++) {
    if (doesCount(index)) times[numbers[index] as number] = (times[numbers[index] as number] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  for (const [number, own] of values.entries()) {
    for (const value of times[number] ? own : []) counts.set(value, (counts.get(value) ?? 0) + (times[number] ?? 0));
  }
  return counts;
}
