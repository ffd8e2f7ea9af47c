/** Bounding boxes of entities, in graph coordinates. */

import type { Box } from "../../layouts/boxes";
import { currentLayout, hasPosition, targetPosition } from "../../layouts/positions";
import type { Entity } from "../../model/model";
import { radiusOf } from "../style/node-style";
import { toPosition, type Viewport } from "./viewport";

/** Around the shapes of entities where they belong; null when none has a place. */
export function boundsOf(entities: Iterable<Entity>): Box | null {
  const corners: (readonly [x: number, y: number, size: number])[] = [];
  for (const entity of entities) {
    if (!hasPosition(entity)) continue;
    const { x, y } = targetPosition(entity);
    corners.push([x, y, radiusOf(entity)]);
  }
  return around(corners);
}

/** Around shapes, headings, and the names that stand beside the outermost shapes. */
export function boundsOfAll(entities: Iterable<Entity>): Box | null {
  const shapes = boundsOf(entities);
  if (!shapes) return null;
  const { headings, reach = [] } = currentLayout;
  const corners: [number, number, number][] = headings.flatMap(({ x, y, width }) => [
    [x, y, 0],
    [x + width, y, 0],
  ]);
  for (const { x, y } of reach) corners.push([x, y, 0]);
  const { x, y, width, height } = shapes;
  return around([...corners, [x, y, 0], [x + width, y + height, 0]]);
}

/** Whether a part of the graph is in sight as a whole. */
export function isAllIn({ x, y, width, height }: Box, viewport: Viewport): boolean {
  const corner = toPosition({ x: 0, y: 0 }, viewport);
  const [right, bottom] = [corner.x + viewport.width / viewport.scale, corner.y + viewport.height / viewport.scale];
  return x >= corner.x && y >= corner.y && x + width <= right && y + height <= bottom;
}

function around(corners: readonly (readonly [x: number, y: number, size: number])[]): Box | null {
  if (!corners.length) return null;
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y, size] of corners) {
    left = Math.min(left, x - size);
    right = Math.max(right, x + size);
    top = Math.min(top, y - size);
    bottom = Math.max(bottom, y + size);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
