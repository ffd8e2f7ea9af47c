/** Edges as strokes in CSS pixels of the canvas, for the canvas and for SVG. */

import type { Spot } from "../../layouts/boxes";
import type { Edge } from "../../state/edge";
import type { Point } from "../../state/view-state";
import { spotOf, type Viewport } from "../camera/viewport";
import { edgeStyleOf } from "./edge-style";

export interface Stroke {
  readonly start: Point;
  readonly end: Point;
  /** The corners of the head of an arrow; none for a plain line. */
  readonly head: readonly Point[];
  readonly color: string;
  readonly opacity: number;
  readonly width: number;
  /** The lengths of dashes and gaps; none for an unbroken line. */
  readonly dash: readonly number[];
}

/** The head of an arrow, in the line's own direction, its tip at 0: as long as it is written here times its length. */
const HEAD = [
  [0, 0],
  [-1, 0.3],
  [-0.9, 0],
  [-1, -0.3],
] as const;

/** In CSS pixels: a smaller head would not show which way a line leads. */
const LEAST_HEAD = 7;

/** The line of an edge, from border to border; null where none of it can be seen. */
export function strokeOf(edge: Edge, viewport: Viewport): Stroke | null {
  const [from, to] = [spotOf(edge.from, viewport), spotOf(edge.to, viewport)];
  if (!crosses(from, to, viewport)) return null;
  const { color, opacity, width, dashed, arrow } = edgeStyleOf(edge);
  const away = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / away, y: (to.y - from.y) / away };
  const tip = { x: to.x - along.x * to.radius, y: to.y - along.y * to.radius };
  const length = arrow ? Math.max((7.5 + 3 * width) * viewport.scale, LEAST_HEAD) : 0;
  return {
    start: { x: from.x + along.x * from.radius * 0.8, y: from.y + along.y * from.radius * 0.8 },
    end: { x: tip.x - along.x * length * 0.9, y: tip.y - along.y * length * 0.9 },
    head: arrow ? HEAD.map(([back, aside]) => corner(tip, along, back * length, aside * length)) : [],
    ...{ color, opacity, width: Math.max(width * viewport.scale, 0.3) },
    dash: dashed ? [5 * viewport.scale, 4 * viewport.scale] : [],
  };
}

function corner(tip: Point, along: Point, back: number, aside: number): Point {
  return { x: tip.x + along.x * back - along.y * aside, y: tip.y + along.y * back + along.x * aside };
}

function crosses(from: Spot, to: Spot, { width, height }: Viewport): boolean {
  const across = Math.max(from.x, to.x) > 0 && Math.min(from.x, to.x) < width;
  return across && Math.max(from.y, to.y) > 0 && Math.min(from.y, to.y) < height;
}
