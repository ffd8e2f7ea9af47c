import type { Size, Spot } from "./boxes";
import type { Entity } from "./model";

/** What of the picture is on the screen, and how large. */
export interface View extends Size {
  readonly scale: number;
  readonly middle: { readonly x: number; readonly y: number };
}

/** Where an entity is drawn. */
export interface EntitySpot extends Spot {
  readonly entity: Entity;
}

/** The radius of a shape in the picture's own units: never so small on the screen that it is lost. */
export function drawnRadius(entity: Entity, scale: number): number {
  return Math.max(entity.size, 2.6 / scale);
}

/** Where an entity is drawn, in CSS pixels of the picture. */
export function spotOf(entity: Entity, { width, height, scale, middle }: View): EntitySpot {
  const x = (entity.x - middle.x) * scale + width / 2;
  const y = (entity.y - middle.y) * scale + height / 2;
  return { entity, x, y, radius: drawnRadius(entity, scale) * scale };
}

/** Whether the middle of a spot can be seen. */
export function isInside(spot: Spot, view: View): boolean {
  return spot.x > 0 && spot.y > 0 && spot.x < view.width && spot.y < view.height;
}
