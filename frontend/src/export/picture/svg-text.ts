/** Labels, headings and captions as elements of SVG. */

import type { Viewport } from "../../render/camera/viewport";
import type { PlacedHeading } from "../../render/labels/headings";
import { colorOfLabel, linesOf } from "../../render/labels/labels";
import { LEADER_OPACITY, leaderOf } from "../../render/labels/leader";
import { type Label, widthIn } from "../../render/labels/measure";
import { style } from "../../render/style/theme";
import { svgElement } from "../../shared/dom";
import { ellipsized } from "../../shared/formatting";
import { inLines } from "../../shared/wrapping";
import type { Point } from "../../state/view-state";
import { plainColor } from "./plain-color";
import { rounded } from "./svg-shapes";

/** How far the foot of letters lies below their middle, as a part of their size. */
const FOOT = 0.36;

/** A name where the page draws it, with a halo in the colour of the paper. */
export function labelSvg(label: Label): SVGElement[] {
  const halo = { "paint-order": "stroke", stroke: plainColor(style.paper), "stroke-width": "4" };
  const look = { ...halo, "stroke-linejoin": "round", fill: plainColor(colorOfLabel(label)) };
  return linesOf(label).map(({ text, x, y }) => words(text, { x, y: y + label.size * FOOT }, label, look));
}

/** The line from a name to its shape, where the name stands away from it. */
export function leaderSvg(label: Label, viewport: Viewport): SVGElement[] {
  const leader = leaderOf(label, viewport);
  if (!leader) return [];
  const [from, to] = [leader.start, leader.end].map(({ x, y }) => `${rounded(x)} ${rounded(y)}`);
  const look = { stroke: plainColor(style.soft), "stroke-opacity": String(LEADER_OPACITY) };
  return [svgElement("path", { d: `M${from}L${to}`, ...look })];
}

/** Words of the layout, how many things stand under them, and the line below. */
export function headingSvg({ x, y, height, text, count, line: length, size }: PlacedHeading): SVGElement[] {
  const baseline = y + size * 1.05;
  const line = {
    d: `M${rounded(x)} ${rounded(y + height - 2)}H${rounded(x + length)}`,
    stroke: plainColor(style.edge),
  };
  const ink = { fill: plainColor(style.ink), "font-family": style.display };
  const soft = { fill: plainColor(style.soft), "text-anchor": "end" };
  return [
    words(text, { x, y: baseline }, { size, weight: 600 }, ink),
    words(count, { x: x + length, y: baseline }, { size: size * 0.78, weight: 400 }, soft),
    svgElement("path", line),
  ];
}

/** A line at the foot of the graph, cut to its width. */
export function captionSvg(text: string, at: Point, width: number, weight: number, color: string): SVGElement {
  return lineSvg(text, at, width - at.x - CAPTION, { size: CAPTION, weight }, { fill: plainColor(color) });
}

/** What stands at the foot in the lines that it takes in a width: a list of filters may be endless, and is cut. */
export function captionLines(text: string, widest: number, weight: number): string[] {
  return inLines(text, widest, (part) => widthIn(fontOf({ size: CAPTION, weight }), part), MOST_LINES);
}

const MOST_LINES = 12;

/** A line of text, cut to what a width holds. */
export function lineSvg(
  text: string,
  at: Point,
  widest: number,
  letters: Letters,
  look: Readonly<Record<string, string>>,
): SVGElement {
  const cut = ellipsized(text, widest, (part) => widthIn(fontOf(letters), part));
  return words(cut, at, letters, look);
}

/** The font of letters in the typeface of the page. */
export function fontOf({ size, weight }: Letters): string {
  return `${weight} ${size}px ${style.family}`;
}

/** The width of a name in the legend. */
export function widthOfCaption(text: string): number {
  return widthIn(fontOf({ size: CAPTION, weight: 400 }), text);
}

/** The size of letters at the foot. */
const CAPTION = 13;

/** The size of letters in CSS pixels, and how bold they are. */
export interface Letters {
  readonly size: number;
  readonly weight: number;
}

function words(
  text: string,
  { x, y }: Point,
  { size, weight }: Letters,
  look: Readonly<Record<string, string>>,
): SVGElement {
  const font = { "font-size": String(size), "font-weight": String(weight) };
  return svgElement("text", { x: rounded(x), y: rounded(y), ...font, ...look }, validXml(text));
}

/** A text without what XML 1.0 cannot hold. */
export function validXml(text: string): string {
  return text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
