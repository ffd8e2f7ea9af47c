/** Hit testing: which entity or which edge is at a point of the graph. */

import { containsPoint } from "../../layouts/boxes";
import { hasPosition } from "../../layouts/positions";
import type { Entity } from "../../model/model";
import type { Edge } from "../../state/edge";
import { state } from "../../state/store";
import type { Point } from "../../state/view-state";
import { drawnLabels } from "../labels/labels";
import { renderer } from "../renderer";
import { sceneNow } from "../scene";
import { isLit } from "../style/edge-style";
import { spotOf } from "./viewport";

/** Room around a shape that still counts as the shape, for fingers, and beside a line. */
const FINGER = 6;

/** What is pointed at: an entity, or else an edge, or neither. */
export interface Target {
  readonly entity: Entity | null;
  readonly edge: Edge | null;
}

export const NOTHING: Target = { entity: null, edge: null };

/** The entity whose shape or, failing that, name is at a point; else the edge whose line or name is. */
export function targetAt(point: Point): Target {
  const label = drawnLabels.find((box) => containsPoint(box, point.x, point.y));
  const entity = nearestEntity(point, label ? 0 : FINGER) ?? label?.entity ?? null;
  return { entity, edge: entity ? null : (label?.edge ?? nearestEdge(point)) };
}

/** The entity whose shape is nearest to a point, and no farther off than `reach`. */
export function nearestEntity({ x, y }: Point, reach: number): Entity | null {
  const viewport = renderer.viewport();
  let nearest: Entity | null = null;
  let least = reach;
  for (const entity of state.visible.drawn) {
    if (!hasPosition(entity)) continue;
    const spot = spotOf(entity, viewport);
    const away = Math.hypot(spot.x - x, spot.y - y) - spot.radius;
    if (away < least) [nearest, least] = [entity, away];
  }
  return nearest;
}

function nearestEdge(point: Point): Edge | null {
  const viewport = renderer.viewport();
  let nearest: Edge | null = null;
  let least = FINGER;
  for (const edge of sceneNow().edges) {
    if (!isLit(edge)) continue;
    const away = distance(point, spotOf(edge.from, viewport), spotOf(edge.to, viewport));
    if (away < least) [nearest, least] = [edge, away];
  }
  return nearest;
}

/** How far a point is from a line between two others. */
function distance({ x, y }: Point, from: Point, to: Point): number {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * right + (y - from.y) * down) / (right * right + down * down || 1);
  const part = Math.min(Math.max(along, 0), 1);
  return Math.hypot(from.x + part * right - x, from.y + part * down - y);
}
