/** Leaders: lines from a name that stands away from its shape to the shape. */

import type { Point } from "../../state/view-state";
import { spotOf, type Viewport } from "../camera/viewport";
import type { Label } from "./measure";

export interface Leader {
  readonly start: Point;
  readonly end: Point;
}

export const LEADER_OPACITY = 0.6;

/** A name nearer to its shape than this, in CSS pixels, needs no line to it. */
const NEAR = 12;

/** The line from a name's box to the border of its shape; null where the two are near, and for names of lines. */
export function leaderOf({ entity, x, y, width, height }: Label, viewport: Viewport): Leader | null {
  if (!entity) return null;
  const spot = spotOf(entity, viewport);
  const start = { x: clamped(spot.x, x, x + width), y: clamped(spot.y, y, y + height) };
  const away = Math.hypot(spot.x - start.x, spot.y - start.y);
  if (away - spot.radius < NEAR) return null;
  const part = 1 - spot.radius / away;
  return { start, end: { x: start.x + (spot.x - start.x) * part, y: start.y + (spot.y - start.y) * part } };
}

function clamped(at: number, least: number, most: number): number {
  return Math.min(Math.max(at, least), most);
}
