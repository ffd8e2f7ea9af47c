/** Leaders: lines from a name that stands away from its shape to the shape. */

import type { Box, Spot } from "../../layouts/boxes";
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
export function leaderOf(label: Label, viewport: Viewport): Leader | null {
  return label.entity ? leaderBetween(label, spotOf(label.entity, viewport)) : null;
}

export function leaderBetween({ x, y, width, height }: Box, spot: Spot): Leader | null {
  const start = { x: clamped(spot.x, x, x + width), y: clamped(spot.y, y, y + height) };
  const away = Math.hypot(spot.x - start.x, spot.y - start.y);
  if (away - spot.radius < NEAR) return null;
  const part = 1 - spot.radius / away;
  return { start, end: { x: start.x + (spot.x - start.x) * part, y: start.y + (spot.y - start.y) * part } };
}

/** A leader as a row of small boxes, so that no name stands on it, nor another line runs through it. */
export function boxesOn({ start, end }: Leader): Box[] {
  const count = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / STEP);
  return Array.from({ length: count }, (_, place) => {
    const part = (place + 0.5) / count;
    const [x, y] = [start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part];
    return { x: x - STEP / 2, y: y - STEP / 2, width: STEP, height: STEP };
  });
}

const STEP = 6;

function clamped(at: number, least: number, most: number): number {
  return Math.min(Math.max(at, least), most);
}
