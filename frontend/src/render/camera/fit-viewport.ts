/** Fits a part of the graph into the viewport, so that nothing that overlays the graph covers any of it. */

import type { Box, Size, Spot } from "../../layouts/boxes";
import type { Point } from "../../state/view-state";
import type { Viewport } from "./viewport";

/** What is to be seen, and what lies over the graph. */
export interface FitRequest {
  /** The graph, and of it what is free but for small things. */
  readonly size: Size;
  readonly area: Box;
  /** What is to be seen, in graph coordinates, and how near at most. */
  readonly bounds: Box;
  readonly nearest: number;
  readonly farthest: number;
  /** Something small that covers what is to be seen in a view; undefined when nothing does. */
  readonly covering: (viewport: Viewport) => Box | undefined;
}

/** Less than this is no room. */
const LEAST = 80;

/** The view that shows what is wanted as near as it can be with nothing over it; else as if nothing lay there. */
export function unobstructedViewport(wanted: FitRequest): Viewport {
  return nearestUnobstructed(wanted.area, wanted) ?? viewportIn(wanted.area, wanted);
}

/** What covers something is avoided on the side that leaves most. */
function nearestUnobstructed(area: Box, wanted: FitRequest): Viewport | null {
  const viewport = viewportIn(area, wanted);
  const over = wanted.covering(viewport);
  if (!over) return viewport;
  let best: Viewport | null = null;
  for (const rest of beside(over, area)) {
    const found = nearestUnobstructed(rest, wanted);
    if (found && found.scale > (best?.scale ?? 0)) best = found;
  }
  return best;
}

/** The area left of, right of, above and below what lies in it. */
function beside(over: Box, { x, y, width, height }: Box): Box[] {
  const [right, bottom] = [x + width, y + height];
  const [after, under] = [over.x + over.width, over.y + over.height];
  const parts = [
    { x, y, width: over.x - x, height },
    { x: after, y, width: right - after, height },
    { x, y, width, height: over.y - y },
    { x, y: under, width, height: bottom - under },
  ];
  // a part that is not smaller would be tried for ever
  return parts.filter(
    (part) => part.width >= LEAST && part.height >= LEAST && (part.width < width || part.height < height),
  );
}

/** The bounds in the middle of an area, with a margin for names at the edges. */
function viewportIn(area: Box, { size, bounds, nearest, farthest }: FitRequest): Viewport {
  const margin = Math.min(28, area.width / 16, area.height / 6);
  const fitting = Math.min((area.width - 2 * margin) / bounds.width, (area.height - 2 * margin) / bounds.height);
  const scale = Math.max(Math.min(fitting, nearest), farthest);
  const centre = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
  return { width: size.width, height: size.height, scale, middle: centredIn(area, size, centre, scale) };
}

/** The middle of the viewport that has a point in the middle of an area. */
export function centredIn(area: Box, { width, height }: Size, { x, y }: Point, scale: number): Point {
  const right = width / 2 - area.x - area.width / 2;
  const down = height / 2 - area.y - area.height / 2;
  return { x: x + right / scale, y: y + down / scale };
}

/** Whether a box covers any of a round shape. */
export function covers({ x, y, width, height }: Box, spot: Spot): boolean {
  const across = Math.max(x - spot.x, 0, spot.x - x - width);
  const down = Math.max(y - spot.y, 0, spot.y - y - height);
  return Math.hypot(across, down) < spot.radius;
}
