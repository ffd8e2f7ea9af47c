/** A chart of figures as elements of SVG: on the left the time of each, then its bar, and behind it the value in words. */

import { plainColor } from "../export/picture/plain-color";
import { rounded } from "../export/picture/svg-shapes";
import { fontOf, type Letters, lineSvg } from "../export/picture/svg-text";
import type { Size } from "../layouts/boxes";
import type { Statement } from "../model/model";
import { widthIn } from "../render/labels/measure";
import { style } from "../render/style/theme";
import { svgElement } from "../shared/dom";
import { nameOfId } from "../state/i18n";
import { timeText, valueText } from "../state/statement-text";
import type { Bar, Chart, Columns, Extent } from "./chart";
import { axisSvg, barSvg, gridSvg, spanSvg } from "./chart-marks";

const PLAIN: Letters = { size: 12, weight: 400 };
const STRONG: Letters = { size: 12, weight: 600 };

const ROW = 30;
const HEADING = 24;
const AXIS = 22;

/** A chart as it is drawn. */
export interface DrawnChart extends Size {
  readonly parts: readonly SVGElement[];
  /** What stands for each figure, as wide as the chart. */
  readonly bars: ReadonlyMap<Statement, SVGElement>;
}

/** A chart as wide as that in CSS pixels. */
export function chartSvg(chart: Chart, width: number): DrawnChart {
  const columns = columnsOf(chart, width);
  const behind: SVGElement[] = [];
  const bars = new Map<Statement, SVGElement>();
  let top = 0;
  for (const group of chart.groups) {
    const at = { x: 0, y: top + HEADING - 8 };
    behind.push(lineSvg(nameOfId(group.subject).text, at, width, STRONG, { fill: plainColor(style.ink) }));
    top += HEADING;
    behind.push(...gridSvg(chart, columns, top, top + group.bars.length * ROW));
    for (const bar of group.bars) {
      bars.set(bar.figure, rowSvg(bar, chart, columns, top));
      top += ROW;
    }
  }
  behind.push(...axisSvg(chart, columns, top));
  return { parts: [...behind, ...bars.values()], bars, width, height: top + AXIS };
}

/** Room for the words of times, and behind each bar for its value; bars have a quarter of the width at the least. */
function columnsOf({ groups, years }: Chart, width: number): Columns {
  const bars = groups.flatMap((group) => group.bars);
  const least = years ? LEAST_LANE : 0;
  const widest = bars.reduce((most, { figure }) => Math.max(most, widthOf(timeText(figure))), least);
  const times = Math.min(widest, width * 0.4);
  const start = times + (times ? GAP : 1);
  const rooms = bars.map(({ figure, extent }) => roomFor(width - start - BEHIND - widthOf(valueText(figure)), extent));
  const length = rooms.reduce((least, room) => Math.min(least, room), width - start - GAP);
  return { times, start, end: start + Math.max(length, width * 0.25), width };
}

/** How long the axis may be for a bar to end where its value begins. */
function roomFor(before: number, extent: Extent | null): number {
  return extent?.to ? before / extent.to : Number.POSITIVE_INFINITY;
}

const GAP = 12;
/** Between a bar and its value. */
const BEHIND = 6;
/** So wide is what shows spans of time at least. */
const LEAST_LANE = 64;

function widthOf(text: string): number {
  return Math.ceil(widthIn(fontOf(PLAIN), text));
}

/** One figure: its time, its bar and its value, over a ground that answers the pointer. */
function rowSvg(bar: Bar, chart: Chart, columns: Columns, top: number): SVGElement {
  const { figure, extent } = bar;
  const size = { width: rounded(columns.width), height: String(ROW) };
  const ground = svgElement("rect", { class: "ground", y: String(top), rx: "4", ...size, fill: "none" });
  const [ink, soft] = [{ fill: plainColor(style.ink) }, { fill: plainColor(style.soft) }];
  const reached = columns.start + (extent?.to ?? 0) * (columns.end - columns.start);
  const behind = { x: reached + BEHIND, y: top + 19 };
  return svgElement(
    "g",
    {},
    ground,
    lineSvg(timeText(figure), { x: 0, y: top + (chart.years ? 15 : 19) }, columns.times, PLAIN, soft),
    // nothing in a drawing; it parts what is read out
    " ",
    ...spanSvg(bar, chart, columns, top),
    ...barSvg(bar, columns, top),
    lineSvg(valueText(figure), behind, columns.width - behind.x, PLAIN, ink),
  );
}
