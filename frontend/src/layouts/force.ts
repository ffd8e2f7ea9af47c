/** The force-directed layout, computed when the page was made; what has no position gets one beside its neighbours. */
import { type Entity, incidentStatements } from "../model/model";
import type { Point } from "../state/view-state";
import type { VisibleGraph } from "../state/visible-graph";
import type { LayoutOptions } from "./layout-options";
import type { LayoutResult } from "./positions";
import { radial } from "./radial";

/** Distance between those that are added around one entity. */
const STEP = 34;

/** No more than this are laid out anew; around something in question, more. */
const SMALL = 60;
const SMALL_AROUND = 150;

/** The places of the whole picture; a small part of it is laid out for itself. */
export function force(visible: VisibleGraph, options: LayoutOptions): LayoutResult {
  const { drawn, dimmed } = visible;
  const isSmall = drawn.size <= Math.min(options.centre ? SMALL_AROUND : SMALL, options.whole / 2);
  return isSmall && !dimmed.size ? radial(visible, options, options.centre) : inWhole(drawn);
}

function inWhole(drawn: ReadonlySet<Entity>): LayoutResult {
  const positions = new Map<Entity, Point>();
  for (const entity of drawn)
    if (entity.x !== null && entity.y !== null) positions.set(entity, { x: entity.x, y: entity.y });
  const around = new Map<Entity, number>();
  let waiting = [...drawn].filter((entity) => !positions.has(entity));
  while (waiting.length) {
    const placed = waiting.filter((entity) => placeBeside(entity, positions, around));
    if (!placed.length) placeFirst(waiting[0] as Entity, positions);
    waiting = waiting.filter((entity) => !positions.has(entity));
  }
  return { positions, headings: [] };
}

/** Put an entity on a spiral around the first of its neighbours that has a place; whether there is one. */
function placeBeside(entity: Entity, positions: Map<Entity, Point>, around: Map<Entity, number>): boolean {
  for (const { end } of incidentStatements(entity)) {
    const centre = positions.get(end);
    if (!centre) continue;
    const turn = around.get(end) ?? 0;
    around.set(end, turn + 1);
    const away = end.size + STEP + STEP * 0.55 * Math.sqrt(turn);
    const angle = turn * Math.PI * (3 - Math.sqrt(5));
    const [x, y] = [centre.x + away * Math.cos(angle), centre.y + away * Math.sin(angle)];
    positions.set(entity, { x: Math.round(x), y: Math.round(y) });
    return true;
  }
  return false;
}

/** Put what nothing placed connects below everything. */
function placeFirst(entity: Entity, positions: Map<Entity, Point>): void {
  let lowest = 0;
  for (const { y } of positions.values()) lowest = Math.max(lowest, y);
  positions.set(entity, { x: 0, y: positions.size ? lowest + 8 * STEP : 0 });
}
