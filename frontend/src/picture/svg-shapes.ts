/** Lines and shapes of the picture as elements of SVG, looking as they look in the page. */

import type { Entity } from "../data/model";
import type { Tie } from "../data/visible-graph";
import { colorOf, typeOf } from "../interface/swatch";
import { solidity } from "../render/appearance";
import type { Spot } from "../render/boxes";
import type { Ring } from "../render/overlay";
import { CIRCLE, outlineOf } from "../render/shapes";
import { strokeOf } from "../render/strokes";
import { style } from "../render/style";
import { isInside, spotOf, type View } from "../render/viewport";
import { figure } from "../shared/dom";
import { plainColor } from "./colors";

/** A line between two entities, and the head of its arrow; nothing where none of it can be seen. */
export function lineFigures(tie: Tie, view: View): SVGElement[] {
  const stroke = strokeOf(tie, view);
  if (!stroke) return [];
  const { start, end, head, solidity: opacity, width, dash } = stroke;
  const color = plainColor(stroke.color);
  const line = figure("line", {
    ...{ x1: short(start.x), y1: short(start.y), x2: short(end.x), y2: short(end.y) },
    ...{ stroke: color, "stroke-opacity": short(opacity), "stroke-width": short(width) },
    ...(dash.length ? { "stroke-dasharray": dash.map(short).join(" ") } : {}),
  });
  if (!head.length) return [line];
  const points = head.map(({ x, y }) => `${short(x)},${short(y)}`).join(" ");
  return [line, figure("polygon", { points, fill: color, "fill-opacity": short(opacity) })];
}

/** The shape of an entity. */
export function shapeFigure(entity: Entity, view: View): SVGElement | null {
  const spot = spotOf(entity, view);
  if (!isInside(spot, view, spot.radius * 1.2)) return null;
  const type = typeOf(entity);
  const look = { fill: plainColor(colorOf(type)), stroke: plainColor(style.paper), "stroke-width": "1.5" };
  return outline(type.shape, spot, spot.radius, { ...look, opacity: short(solidity(entity)) });
}

/** The line around a shape that is selected or pinned. */
export function ringFigure({ entity, color }: Ring, view: View): SVGElement {
  const spot = spotOf(entity, view);
  const look = { fill: "none", stroke: plainColor(color), "stroke-width": "2" };
  return outline(typeOf(entity).shape, spot, spot.radius + 4, look);
}

function outline(shape: string, { x, y }: Spot, radius: number, look: Readonly<Record<string, string>>): SVGElement {
  const corners = outlineOf(shape);
  if (!corners) return figure("circle", { cx: short(x), cy: short(y), r: short(radius * CIRCLE), ...look });
  const points = corners.map(([dx, dy]) => `${short(x + dx * radius)},${short(y + dy * radius)}`);
  return figure("polygon", { points: points.join(" "), ...look });
}

/** Where a line meets the shape that it leads to, and its direction. */
/** A number without digits that nobody sees. */
export function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}
