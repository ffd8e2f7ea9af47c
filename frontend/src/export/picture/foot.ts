/** The foot of an image: the legend, and below it what the picture shows, of what, and when it was taken. */
import type { EntityType } from "../../model/payload";
import { style } from "../../render/style/theme";
import { typeName } from "../../state/i18n";
import { typeSvg } from "./svg-shapes";
import { captionLines, captionSvg, widthOfCaption } from "./svg-text";

/** What stands below the graph. */
export interface Caption {
  readonly title: string;
  /** What is filtered, each in a line; then the source and the date. */
  readonly lines: readonly string[];
  /** The types that the legend tells; none for an image without one. */
  readonly types: readonly EntityType[];
}

/** An image's foot with its height in CSS pixels. */
export interface Foot {
  readonly parts: readonly SVGElement[];
  readonly height: number;
}

const MARGIN = 16;
const LINE = 20;

/** The radius of a shape in the legend, and the room before and behind its name. */
const RADIUS = 5;
const BEFORE = 16;
const BEHIND = 18;

export function footSvg({ title, lines, types }: Caption, top: number, width: number): Foot {
  const legend = legendSvg(types, top + 24, width);
  const first = top + legend.height + 26;
  const titles = captionLines(title, width - 2 * MARGIN, 600).map((line) => ({ line, weight: 600, color: style.ink }));
  const told = lines
    .flatMap((line) => captionLines(line, width - 2 * MARGIN, 400))
    .map((line) => ({ line, weight: 400, color: style.soft }));
  const written = [...titles, ...told].map(({ line, weight, color }, place) =>
    captionSvg(line, { x: MARGIN, y: first + LINE * place }, width, weight, color),
  );
  return { parts: [...legend.parts, ...written], height: legend.height + 20 + LINE * written.length };
}

/** Types in rows, each its shape and its name. */
function legendSvg(types: readonly EntityType[], top: number, width: number): Foot {
  const parts: SVGElement[] = [];
  let [x, y] = [MARGIN, top];
  for (const type of types) {
    const name = typeName(type).text;
    const room = BEFORE + widthOfCaption(name) + BEHIND;
    if (x > MARGIN && x + room > width) [x, y] = [MARGIN, y + LINE];
    parts.push(typeSvg(type, { x: x + RADIUS, y: y - RADIUS, radius: RADIUS }));
    parts.push(captionSvg(name, { x: x + BEFORE, y }, width, 400, style.ink));
    x += room;
  }
  return { parts, height: types.length ? y - top + LINE : 0 };
}
