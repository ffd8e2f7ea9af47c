/** Edges and shapes as elements of SVG, looking as the renderers draw them. */

import type { Spot } from "../../layouts/boxes";
import type { Entity } from "../../model/model";
import type { EntityType } from "../../model/payload";
import { isInside, spotOf, type Viewport } from "../../render/camera/viewport";
import type { Ring } from "../../render/overlay";
import { opacityOf } from "../../render/style/node-style";
import { CIRCLE, outlineOf } from "../../render/style/shapes";
import { strokeOf } from "../../render/style/strokes";
import { style } from "../../render/style/theme";
import { colorOf, typeOf } from "../../render/style/type-style";
import { svgElement } from "../../shared/dom";
import type { Edge } from "../../state/edge";
import { plainColor } from "./plain-color";

/** A line between two entities, and the head of its arrow; nothing where none of it can be seen. */
export function edgeSvg(edge: Edge, viewport: Viewport): SVGElement[] {
  const stroke = strokeOf(edge, viewport);
  if (!stroke) return [];
  const { start, end, head, opacity, width, dash } = stroke;
  const color = plainColor(stroke.color);
  const line = svgElement("line", {
    ...{ x1: rounded(start.x), y1: rounded(start.y), x2: rounded(end.x), y2: rounded(end.y) },
    ...{ stroke: color, "stroke-opacity": rounded(opacity), "stroke-width": rounded(width) },
    ...(dash.length ? { "stroke-dasharray": dash.map(rounded).join(" ") } : {}),
  });
  if (!head.length) return [line];
  const points = head.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(" ");
  return [line, svgElement("polygon", { points, fill: color, "fill-opacity": rounded(opacity) })];
}

/** The shape of an entity. */
export function shapeSvg(entity: Entity, viewport: Viewport): SVGElement | null {
  const spot = spotOf(entity, viewport);
  if (!isInside(spot, viewport, spot.radius * 1.2)) return null;
  const type = typeOf(entity);
  const look = { fill: plainColor(colorOf(type)), stroke: plainColor(style.paper), "stroke-width": "1.5" };
  return outline(type.shape, spot, spot.radius, { ...look, opacity: rounded(opacityOf(entity)) });
}

/** The shape of a type, for text beside it. */
export function typeSvg(type: EntityType, spot: Spot): SVGElement {
  return outline(type.shape, spot, spot.radius, { fill: plainColor(colorOf(type)) });
}

/** The ring around a shape that is selected or pinned. */
export function ringSvg({ entity, color }: Ring, viewport: Viewport): SVGElement {
  const spot = spotOf(entity, viewport);
  const look = { fill: "none", stroke: plainColor(color), "stroke-width": "2" };
  return outline(typeOf(entity).shape, spot, spot.radius + 4, look);
}

function outline(shape: string, { x, y }: Spot, radius: number, look: Readonly<Record<string, string>>): SVGElement {
  const corners = outlineOf(shape);
  if (!corners) return svgElement("circle", { cx: rounded(x), cy: rounded(y), r: rounded(radius * CIRCLE), ...look });
  const points = corners.map(([dx, dy]) => `${rounded(x + dx * radius)},${rounded(y + dy * radius)}`);
  return svgElement("polygon", { points: points.join(" "), ...look });
}

/** A number without digits that nobody sees. */
export function rounded(number: number): string {
  return String(Math.round(number * 100) / 100);
}
