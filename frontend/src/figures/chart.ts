/** Charts of figures as geometry: bars on one axis for each indicator and unit, and the span of time of each. */
import { numberOf, periodOf, type Series } from "../model/figures";
import type { Statement } from "../model/model";
import type { Periods } from "../model/payload";
import { daysOf, placeInTime } from "../model/periods";

/** So many bars are in one chart; the others are in charts of their own on the same axis. */
const MOST_BARS = 40;

/** The ends of an axis, and what is marked on it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** A part of an axis: 0 is where the axis begins, 1 where it ends. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The time of a figure, which may go on beyond either end. */
export interface Span extends Extent {
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

export interface Bar {
  readonly figure: Statement;
  /** From zero to the value; null where it is no number. */
  readonly extent: Extent | null;
  /** Null where nothing is known of its time. */
  readonly span: Span | null;
}

/** The bars of one subject, by their time. */
export interface BarGroup {
  readonly subject: string;
  readonly bars: readonly Bar[];
}

export interface Chart {
  readonly series: Series;
  readonly axis: Axis;
  /** The first and the last year; null where all figures are of the same time. */
  readonly years: readonly [string, string] | null;
  readonly groups: readonly BarGroup[];
  /** Which of the bars of the series these are. */
  readonly from: number;
  readonly to: number;
}

/** The parts of a chart's width in CSS pixels: times, bars, values. */
export interface Columns {
  /** Where times end. */
  readonly times: number;
  /** Where bars begin and end. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** The charts of a series: one, or several on the same axis where it is long. */
export function chartsOf(series: Series, periods: Periods): Chart[] {
  const figures = inOrder(series.figures, periods);
  const axis = axisOf(
    figures.map(numberOf).filter((number) => number !== null),
    series.unit === "percent",
  );
  const years = yearRange(figures, periods);
  const charts: Chart[] = [];
  for (let from = 0; from < figures.length; from += MOST_BARS) {
    const own = figures.slice(from, from + MOST_BARS);
    const bars = own.map((figure) => barOf(figure, axis, years, periods));
    charts.push({ series, axis, years, groups: grouped(bars), from, to: from + own.length });
  }
  return charts;
}

/** By subject, in the order in which these come, then by time. */
function inOrder(figures: readonly Statement[], periods: Periods): Statement[] {
  const subjects = [...new Set(figures.map(({ subject }) => subject))];
  const places = new Map(subjects.map((subject, place) => [subject, place]));
  const keyed = figures.map((figure) => ({
    figure,
    subject: places.get(figure.subject) ?? 0,
    time: placeInTime(periodOf(figure), periods),
  }));
  keyed.sort(
    (one, other) => one.subject - other.subject || (one.time < other.time ? -1 : Number(one.time > other.time)),
  );
  return keyed.map(({ figure }) => figure);
}

/** The axis that holds zero and all numbers, with round ends; shares of a whole end with the whole. */
export function axisOf(numbers: readonly number[], isPercent: boolean): Axis {
  // one by one: there may be more numbers than a function takes
  const least = numbers.reduce((one, other) => Math.min(one, other), 0);
  const most = numbers.reduce((one, other) => Math.max(one, other), 0);
  if (isPercent && least === 0 && most <= 100) return { from: 0, to: 100, ticks: [0, 50, 100] };
  const step = roundStep((most - least) / 3 || 1);
  const [from, to] = [Math.floor(least / step), Math.max(Math.ceil(most / step), 1)];
  const ticks = Array.from({ length: to - from + 1 }, (_, place) => roundedTo(step, (from + place) * step));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks };
}

/** The least of 1, 2, 5, 10, 20 … that is not less. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5].map((factor) => factor * power).find((step) => step >= least) ?? 10 * power;
}

/** A multiple of a step without the digits that reckoning with fractions leaves. */
function roundedTo(step: number, number: number): number {
  return Number(number.toFixed(Math.min(100, Math.max(0, -Math.floor(Math.log10(step))))));
}

/** The years that figures of several times span. */
function yearRange(figures: readonly Statement[], periods: Periods): readonly [string, string] | null {
  const written = new Set(figures.map(periodOf));
  const years = [...written].flatMap((period) => daysOf(period, periods)).flatMap((day) => day.slice(0, 4) || []);
  years.sort();
  const [first, last] = [years[0], years.at(-1)];
  return written.size > 1 && first && last ? [first, last] : null;
}

function barOf(figure: Statement, axis: Axis, years: Chart["years"], periods: Periods): Bar {
  const number = numberOf(figure);
  const along = (value: number) => (value - axis.from) / (axis.to - axis.from);
  const extent = number === null ? null : { from: along(Math.min(0, number)), to: along(Math.max(0, number)) };
  return { figure, extent, span: years && spanOf(daysOf(periodOf(figure), periods), years) };
}

/** Where days lie between the begin of a year and the end of another. */
function spanOf([first, last]: readonly [string, string], [begin, end]: readonly [string, string]): Span | null {
  if (!first && !last) return null;
  const [start, stop] = [Date.parse(`${begin}-01-01`), Date.parse(`${end}-12-31`) + DAY];
  const along = (time: number) => (time - start) / (stop - start);
  return {
    from: first ? along(Date.parse(first)) : 0,
    to: last ? along(Date.parse(last) + DAY) : 1,
    isOpenBefore: !first,
    isOpenAfter: !last,
  };
}

const DAY = 86_400_000;

function grouped(bars: readonly Bar[]): BarGroup[] {
  const groups: { subject: string; bars: Bar[] }[] = [];
  for (const bar of bars) {
    const { subject } = bar.figure;
    const last = groups.at(-1);
    if (last?.subject === subject) last.bars.push(bar);
    else groups.push({ subject, bars: [bar] });
  }
  return groups;
}
