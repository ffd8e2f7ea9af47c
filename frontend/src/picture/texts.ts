/** Words of the picture as elements of SVG. */
import { shortened } from "../data/wording";
import { colorOfLabel, type Label } from "../drawing/labels";
import type { Heading } from "../drawing/places";
import { style } from "../drawing/style";
import { pixelOf, type View } from "../drawing/view";
import { figure } from "../interface/dom";
import { plainColor } from "./colors";
import { short } from "./figures";

/** How far the foot of letters lies below their middle, as a part of their size. */
const FOOT = 0.36;

/** A name where the page draws it, with a halo in the colour of the paper. */
export function labelFigure(label: Label): SVGElement {
  const at = { x: label.x + 3, y: label.y + label.height / 2 + label.size * FOOT };
  const halo = { "paint-order": "stroke", stroke: plainColor(style.paper), "stroke-width": "4" };
  return words(label.text, at, label, { ...halo, "stroke-linejoin": "round", fill: plainColor(colorOfLabel(label)) });
}

/** Words of the layout. */
export function headingFigure(heading: Heading, view: View): SVGElement {
  const { x, y } = pixelOf(heading, view);
  const look = { fill: plainColor(style.soft), "text-anchor": "middle" };
  return words(heading.text, { x, y: y - 3 }, { size: 13, weight: 600 }, look);
}

/** A line at the foot of the picture, cut to its width. */
export function footFigure(text: string, y: number, room: number, weight: number, color: string): SVGElement {
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = `${weight} 13px ${style.family}`;
  const cut = shortened(text, room - 32, (part) => context?.measureText(part).width ?? 0);
  return words(cut, { x: 16, y }, { size: 13, weight }, { fill: plainColor(color) });
}

interface Letters {
  readonly size: number;
  readonly weight: number;
}

function words(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  { size, weight }: Letters,
  look: Readonly<Record<string, string>>,
): SVGElement {
  const font = { "font-size": String(size), "font-weight": String(weight) };
  return figure("text", { x: short(x), y: short(y), ...font, ...look }, sound(text));
}

/** A text without what XML 1.0 cannot hold. */
export function sound(text: string): string {
  return text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
