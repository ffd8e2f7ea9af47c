/** The marks of a chart as elements of SVG: bars, spans of time, the axis. */

import { plainColor } from "../export/picture/plain-color";
import { rounded } from "../export/picture/svg-shapes";
import { lineSvg } from "../export/picture/svg-text";
import type { Box } from "../layouts/boxes";
import { isExact } from "../model/figures";
import type { Statement } from "../model/model";
import { timeOf } from "../model/periods";
import { style } from "../render/style/theme";
import { colorOf, typeOf } from "../render/style/type-style";
import { svgElement } from "../shared/dom";
import { isAcceptedFact } from "../state/edge";
import type { Axis, Bar, Chart, Columns } from "./chart";

const HIGH = 14;
/** From the top of a row to its bar, and to the line on which its span lies. */
const BAR = 8;
const LANE = 22;
/** No mark is so small that nobody sees it. */
const LEAST = 2;

/** What a bar tells of its figure beside the number. */
export interface Sign {
  readonly isExact: boolean;
  readonly isFact: boolean;
  readonly isInferred: boolean;
}

export function signOf(figure: Statement): Sign {
  return { isExact: isExact(figure), isFact: isAcceptedFact(figure), isInferred: figure.inferred };
}

/** A bar from zero, in the colour of what it speaks of in the graph. */
export function barSvg({ figure, extent }: Bar, { start, end }: Columns, top: number): SVGElement[] {
  if (!extent) return [];
  const [x, width] = [start + extent.from * (end - start), (extent.to - extent.from) * (end - start)];
  const box = { x, y: top + BAR, width: Math.max(width, LEAST), height: HIGH };
  const { from } = figure;
  return signSvg(signOf(figure), box, plainColor(from ? colorOf(typeOf(from)) : style.edge));
}

/** A box that is filled where a figure is exact, hatched where it is not, dashed around what is no accepted fact, and
    pale within its line where nobody says it in so many words. */
export function signSvg({ isExact, isFact, isInferred }: Sign, box: Box, color: string): SVGElement[] {
  const dash = isFact ? {} : { "stroke-dasharray": "4 3" };
  const pale = isInferred && isExact ? { fill: color, "fill-opacity": PALE } : { fill: "none" };
  const line = { ...pale, stroke: color, "stroke-width": "1.4", ...dash };
  const isPlain = isExact && isFact && !isInferred;
  const outline = svgElement("rect", { ...placed(box), ...(isPlain ? { fill: color } : line) });
  return isExact ? [outline] : [outline, hatching(box, color)];
}

const PALE = "0.3";

/** Slanting lines across a box; drawn one by one, so that no other mark of a page or a file is asked for. */
function hatching({ x, y, width, height }: Box, color: string): SVGElement {
  const lines: string[] = [];
  for (let foot = STRIPE - height; foot < width; foot += STRIPE) {
    const [left, right] = [Math.max(foot, 0), Math.min(foot + height, width)];
    const [low, high] = [height - (left - foot), height - (right - foot)];
    lines.push(`M${rounded(x + left)} ${rounded(y + low)}L${rounded(x + right)} ${rounded(y + high)}`);
  }
  return svgElement("path", { class: "hatching", d: lines.join(""), stroke: color, "stroke-width": "1.2" });
}

const STRIPE = 5;

/** The time of a figure on a line from the first year of the chart to its last; that of a report alone is paler. */
export function spanSvg({ figure, span }: Bar, { years }: Chart, { times }: Columns, top: number): SVGElement[] {
  if (!years) return [];
  const lane = svgElement("path", {
    d: `M0 ${top + LANE}H${rounded(times)}`,
    stroke: plainColor(style.edge),
    "stroke-opacity": "0.4",
  });
  if (!span) return [lane];
  const [from, to] = [span.from * times, Math.max(span.to * times, span.from * times + LEAST)];
  const fill = { fill: plainColor(style.soft), "fill-opacity": timeOf(figure) ? "1" : "0.5" };
  const [before, after] = [span.isOpenBefore ? POINT : 0, span.isOpenAfter ? POINT : 0];
  const [high, low] = [top + LANE - 2, top + LANE + 2];
  const corners = [
    ...[
      [from, top + LANE],
      [from + before, high],
      [to - after, high],
    ],
    ...[
      [to, top + LANE],
      [to - after, low],
      [from + before, low],
    ],
  ];
  const points = corners.map((corner) => corner.map(rounded).join(",")).join(" ");
  return [lane, svgElement("polygon", { class: "span", points, ...fill })];
}

/** How long the point is of a span that goes on. */
const POINT = 6;

/** Lines through the rows where the axis is marked. */
export function gridSvg({ axis }: Chart, columns: Columns, top: number, bottom: number): SVGElement[] {
  return axis.ticks.map((tick) => {
    const look = { stroke: plainColor(style.edge), "stroke-opacity": tick === 0 ? "0.9" : "0.3" };
    return svgElement("path", { d: `M${rounded(placeOn(axis, columns, tick))} ${top}V${bottom}`, ...look });
  });
}

/** The numbers of the axis: its ends and zero; under the times their first and last year. */
export function axisSvg({ axis, years }: Chart, columns: Columns, bottom: number): SVGElement[] {
  const [y, soft] = [bottom + BELOW, { fill: plainColor(style.soft) }];
  const told = axis.ticks.filter((tick) => tick === 0 || tick === axis.from || tick === axis.to);
  const numbers = told.map((tick) => {
    const x = placeOn(axis, columns, tick);
    return lineSvg(String(tick), { x, y }, columns.width, SMALL, { ...soft, "text-anchor": "middle" });
  });
  if (!years) return numbers;
  const { times } = columns;
  const [first, last] = years;
  const ends = [lineSvg(first, { x: 0, y }, times, SMALL, soft)];
  if (first !== last) ends.push(lineSvg(last, { x: times, y }, times, SMALL, { ...soft, "text-anchor": "end" }));
  return [...numbers, ...ends];
}

function placeOn({ from, to }: Axis, { start, end }: Columns, number: number): number {
  return start + ((number - from) / (to - from)) * (end - start);
}

const SMALL = { size: 11, weight: 400 };
const BELOW = 15;

function placed({ x, y, width, height }: Box): Record<string, string> {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}
