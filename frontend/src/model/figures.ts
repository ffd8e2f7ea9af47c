/** Statements that give figures: which they are, series of one indicator and unit, and how a figure compares to the one before. */
import { sortKeyOf } from "../shared/sorting";
import type { Statement } from "./model";
import type { Periods } from "./payload";
import { daysOf, timeOf } from "./periods";
import type { StatementGroup } from "./statement-groups";

/** The figures of one indicator in one unit, which one axis can show. */
export interface Series {
  /** The id of the indicator; empty where the figures are values of their subjects. */
  readonly object: string;
  /** What the first of them says of its subject. */
  readonly predicate: string;
  readonly unit: string;
  readonly figures: readonly Statement[];
}

/** How much a figure is more than an earlier one, in its unit, and as a part of that one; null where that one is 0. */
export interface Comparison {
  readonly change: number;
  readonly part: number | null;
  /** The period of the earlier one. */
  readonly period: string;
}

/** Whether a statement gives a figure. */
export function isFigure({ object, value, unit }: Statement): boolean {
  return Boolean(value && (object || unit));
}

/** Whether a group reads best as a table of figures. */
export function areFigures({ rows }: StatementGroup): boolean {
  return rows.every(isFigure);
}

/** The number that a figure gives; null when its value is not written as one, or is beyond what can be reckoned with. */
export function numberOf({ value }: Pick<Statement, "value">): number | null {
  const key = sortKeyOf(value);
  return typeof key === "number" && Math.abs(key) <= Number.MAX_SAFE_INTEGER ? key : null;
}

/** Whether a figure is the very number that it names. */
export function isExact({ qualifiers }: Pick<Statement, "qualifiers">): boolean {
  return (qualifiers.approx ?? "exact") === "exact";
}

/** The period as it is written that a figure is of: its own, or else the first that its report covers; empty for none. */
export function periodOf({ qualifiers, covered }: Pick<Statement, "qualifiers" | "covered">): string {
  return qualifiers[timeOf({ qualifiers })] ?? covered[0] ?? "";
}

/** Figures by indicator and unit, in the order in which they come. */
export function seriesOf(figures: readonly Statement[]): Series[] {
  const found = new Map<string, Series & { readonly figures: Statement[] }>();
  for (const figure of figures) {
    const { object, predicate, unit } = figure;
    const key = JSON.stringify([object || [predicate], unit]);
    const series = found.get(key) ?? { object, predicate, unit, figures: [] };
    series.figures.push(figure);
    found.set(key, series);
  }
  return [...found.values()];
}

/**
 * How each figure compares to that of the same subject for the same days as long before as it lasts: a year to the year
 * before, a half year to the same half of the year before. Only exact numbers that are facts compare, and only to one.
 */
export function comparisonsOf(figures: readonly Statement[], periods: Periods): Map<Statement, Comparison> {
  const known = new Map<string, Statement[]>();
  const comparable = figures.filter(isComparable);
  for (const figure of comparable) {
    const key = keyOf(figure, daysOf(periodOf(figure), periods));
    known.set(key, [...(known.get(key) ?? []), figure]);
  }
  const found = comparable.flatMap((figure): [Statement, Comparison][] => {
    const [before, ...others] = known.get(keyOf(figure, daysBefore(figure, periods))) ?? [];
    return before && !others.length ? [[figure, comparisonOf(figure, before)]] : [];
  });
  return new Map(found);
}

function isComparable(figure: Statement): boolean {
  const isFact = figure.modality === "fact" && figure.status === "accepted";
  return isFact && isExact(figure) && timeOf(figure) !== "" && numberOf(figure) !== null;
}

function keyOf({ subject, predicate, object, unit }: Statement, days: readonly string[]): string {
  return JSON.stringify([subject, object || [predicate], unit, days]);
}

/** The days of the period before; none where a period has an open end. */
function daysBefore(figure: Statement, periods: Periods): readonly string[] {
  const [first, last] = daysOf(periodOf(figure), periods);
  if (!first || !last) return [];
  const length = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  return [earlier(first, length), earlier(last, length)];
}

/** The same day so many years before; the last of February is the last of February. */
function earlier(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) - years;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const rest = /^-02-2[89]$/.test(day.slice(4)) ? `-02-${isLeap ? 29 : 28}` : day.slice(4);
  return `${String(year).padStart(4, "0")}${rest}`;
}

function comparisonOf(figure: Statement, before: Statement): Comparison {
  const [now, then] = [Number(figure.value), Number(before.value)];
  const digits = Math.max(...[figure, before].map(({ value }) => value.trim().split(".")[1]?.length ?? 0));
  const change = Number((now - then).toFixed(Math.min(digits, 20)));
  return { change, part: then > 0 ? change / then : null, period: periodOf(before) };
}
