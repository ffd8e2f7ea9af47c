/** Lines and shapes of the picture as elements of SVG, looking as they look in the page. */
import type { Tie } from "../data/content";
import type { Entity } from "../data/model";
import type { Spot } from "../drawing/boxes";
import { lookOf, solidity } from "../drawing/looks";
import type { Ring } from "../drawing/over";
import { CIRCLE, outlineOf } from "../drawing/shapes";
import { style } from "../drawing/style";
import { spotOf, type View } from "../drawing/view";
import { figure } from "../interface/dom";
import { colorOf, typeOf } from "../interface/swatch";
import { plainColor } from "./colors";

/** The head of an arrow, in the line's own direction, its tip at 0: as long as it is written here times its length. */
const HEAD = [
  [0, 0],
  [-1, 0.3],
  [-0.9, 0],
  [-1, -0.3],
] as const;

/** A line between two entities, and the head of its arrow; nothing where none of it can be seen. */
export function lineFigures(tie: Tie, view: View): SVGElement[] {
  const [from, to] = [spotOf(tie.from, view), spotOf(tie.to, view)];
  if (!crosses(from, to, view)) return [];
  const { color, solidity: opacity, width, dashed, arrow } = lookOf(tie);
  const stroke = plainColor(color);
  const tip = arrow ? tipAt(from, to) : null;
  const length = (7.5 + 3 * width) * view.scale;
  const end = tip ? { x: tip.x - tip.across * length * 0.9, y: tip.y - tip.down * length * 0.9 } : to;
  const line = figure("line", {
    ...{ x1: short(from.x), y1: short(from.y), x2: short(end.x), y2: short(end.y) },
    ...{ stroke, "stroke-opacity": short(opacity), "stroke-width": short(Math.max(width * view.scale, 0.3)) },
    ...(dashed ? { "stroke-dasharray": `${short(5 * view.scale)} ${short(4 * view.scale)}` } : {}),
  });
  if (!tip) return [line];
  const points = HEAD.map(([along, aside]) => {
    const [x, y] = [tip.across * along - tip.down * aside, tip.down * along + tip.across * aside];
    return `${short(tip.x + x * length)},${short(tip.y + y * length)}`;
  });
  return [line, figure("polygon", { points: points.join(" "), fill: stroke, "fill-opacity": short(opacity) })];
}

/** The shape of an entity. */
export function shapeFigure(entity: Entity, view: View): SVGElement | null {
  const spot = spotOf(entity, view);
  if (!isNear(spot, view)) return null;
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
function tipAt(from: Spot, to: Spot): { x: number; y: number; across: number; down: number } {
  const away = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [across, down] = [(to.x - from.x) / away, (to.y - from.y) / away];
  return { x: to.x - across * to.radius, y: to.y - down * to.radius, across, down };
}

function crosses(from: Spot, to: Spot, { width, height }: View): boolean {
  const across = Math.max(from.x, to.x) > 0 && Math.min(from.x, to.x) < width;
  return across && Math.max(from.y, to.y) > 0 && Math.min(from.y, to.y) < height;
}

function isNear({ x, y, radius }: Spot, { width, height }: View): boolean {
  const reach = radius * 1.2;
  return x > -reach && y > -reach && x < width + reach && y < height + reach;
}

/** A number without digits that nobody sees. */
export function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}
