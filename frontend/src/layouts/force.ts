/** The picture as it was laid out when the page was made; what it opens without finds a place beside its neighbours. */

import { type Entity, tying } from "../data/model";
import type { Point } from "../data/view-state";
import type { Content } from "../data/visible-graph";
import type { Arrangement } from "../render/positions";

/** Distance between those that are added around one entity. */
const STEP = 34;

export function force({ drawn }: Content): Arrangement {
  const places = new Map<Entity, Point>();
  for (const entity of drawn)
    if (entity.x !== null && entity.y !== null) places.set(entity, { x: entity.x, y: entity.y });
  const around = new Map<Entity, number>();
  let waiting = [...drawn].filter((entity) => !places.has(entity));
  while (waiting.length) {
    const placed = waiting.filter((entity) => placeBeside(entity, places, around));
    if (!placed.length) placeFirst(waiting[0] as Entity, places);
    waiting = waiting.filter((entity) => !places.has(entity));
  }
  return { places, headings: [] };
}

/** Put an entity on a spiral around the first of its neighbours that has a place; whether there is one. */
function placeBeside(entity: Entity, places: Map<Entity, Point>, around: Map<Entity, number>): boolean {
  for (const { end } of tying(entity)) {
    const centre = places.get(end);
    if (!centre) continue;
    const turn = around.get(end) ?? 0;
    around.set(end, turn + 1);
    const away = end.size + STEP + STEP * 0.55 * Math.sqrt(turn);
    const angle = turn * Math.PI * (3 - Math.sqrt(5));
    const [x, y] = [centre.x + away * Math.cos(angle), centre.y + away * Math.sin(angle)];
    places.set(entity, { x: Math.round(x), y: Math.round(y) });
    return true;
  }
  return false;
}

/** Put what nothing placed ties below everything. */
function placeFirst(entity: Entity, places: Map<Entity, Point>): void {
  let lowest = 0;
  for (const { y } of places.values()) lowest = Math.max(lowest, y);
  places.set(entity, { x: 0, y: places.size ? lowest + 8 * STEP : 0 });
}
