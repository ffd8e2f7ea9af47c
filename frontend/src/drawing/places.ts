/** Where everything stands in the picture, by the layout that is chosen. */
import type { Point } from "../data/choice";
import type { Entity } from "../data/model";

/** Words in the picture: the name of a type, a year. */
export interface Heading extends Point {
  readonly text: string;
}

/** What a layout comes to. What has no place is not drawn. */
export interface Arrangement {
  readonly places: ReadonlyMap<Entity, Point>;
  readonly headings: readonly Heading[];
}

let arrangement: Arrangement = { places: new Map(), headings: [] };

/** Places where the reader has put things, which go before those of the layout. */
const moved = new Map<Entity, Point>();

export function arrange(made: Arrangement, byReader: ReadonlyMap<Entity, Point>): void {
  arrangement = made;
  moved.clear();
  for (const [entity, point] of byReader) moved.set(entity, point);
}

/** Put one thing elsewhere while it is dragged. */
export function move(entity: Entity, point: Point): void {
  moved.set(entity, point);
}

export function isPlaced(entity: Entity): boolean {
  return arrangement.places.has(entity) || moved.has(entity);
}

export function placeOf(entity: Entity): Point {
  return moved.get(entity) ?? arrangement.places.get(entity) ?? NOWHERE;
}

export function headings(): readonly Heading[] {
  return arrangement.headings;
}

const NOWHERE: Point = { x: 0, y: 0 };
