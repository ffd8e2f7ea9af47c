/** The viewport: its size, scale and centre, and the way between graph coordinates and CSS pixels. */

import type { Size, Spot } from "../../layouts/boxes";
import { positionOf } from "../../layouts/positions";
import type { Entity } from "../../model/model";
import { radiusOf } from "../style/node-style";

/** What of the graph is on the screen, and how large. */
export interface Viewport extends Size {
  readonly scale: number;
  readonly middle: { readonly x: number; readonly y: number };
}

/** Where an entity is drawn. */
export interface EntitySpot extends Spot {
  readonly entity: Entity;
}

/** The least radius of a shape on the screen, in CSS pixels: what is smaller is lost. */
export const LEAST_RADIUS = 2.6;

/** Where an entity is drawn, in CSS pixels of the canvas, or would be at another position. */
export function spotOf(entity: Entity, viewport: Viewport, position = positionOf(entity)): EntitySpot {
  const radius = Math.max(radiusOf(entity), LEAST_RADIUS / viewport.scale) * viewport.scale;
  return { entity, ...toPixels(position, viewport), radius };
}

/** A point in graph coordinates in CSS pixels. */
export function toPixels({ x, y }: { x: number; y: number }, { width, height, scale, middle }: Viewport) {
  return { x: (x - middle.x) * scale + width / 2, y: (y - middle.y) * scale + height / 2 };
}

/** A point in CSS pixels in graph coordinates. */
export function toPosition({ x, y }: { x: number; y: number }, { width, height, scale, middle }: Viewport) {
  return { x: (x - width / 2) / scale + middle.x, y: (y - height / 2) / scale + middle.y };
}

/** Whether the middle of a spot can be seen, or lies so little beyond the border. */
export function isInside({ x, y }: Spot, { width, height }: Viewport, beyond = 0): boolean {
  return x > -beyond && y > -beyond && x < width + beyond && y < height + beyond;
}
