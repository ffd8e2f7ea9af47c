/** The position of every entity, by the layout that is chosen and where the reader has dragged it. */
import type { Entity } from "../model/model";
import type { Point } from "../state/view-state";
import type { Side } from "./boxes";

/** Words over a part of the graph, from its upper left corner: the name of a type, a year. */
export interface Heading extends Point {
  readonly text: string;
  /** How many entities stand below it. */
  readonly count: number;
  /** The width of what stands below it, in graph coordinates. */
  readonly width: number;
}

/** What a layout comes to. What has no place is not drawn. */
export interface LayoutResult {
  readonly positions: ReadonlyMap<Entity, Point>;
  readonly headings: readonly Heading[];
  /** In a layout of trees, what each entity hangs from. */
  readonly parents?: ReadonlyMap<Entity, Entity>;
  /** Along the years: what has no time, the best connected first; of many only the first have a place. */
  readonly untimed?: readonly Entity[];
  /** Corners that shapes and names reach. */
  readonly reach?: readonly Point[];
  /** The side of each shape that looks away from the middle, where its name stands if it can. */
  readonly outward?: ReadonlyMap<Entity, Side>;
  /** Whether a small part is laid out for itself, and not where it stands in the whole. */
  readonly isAnew?: boolean;
  /** The sides of a shape that names may stand on; all when it does not say. */
  readonly sides?: readonly Side[];
}

/** The arrangement that is shown. */
export let currentLayout: LayoutResult = { positions: new Map(), headings: [] };

/** Places where the reader has put things, which go before those of the layout. */
const moved = new Map<Entity, Point>();

/** Where things were before, while they are on their way, and how much of the way is behind them. */
let before: ReadonlyMap<Entity, Point> = new Map();
let progress = 1;

export function applyLayout(made: LayoutResult, byReader: ReadonlyMap<Entity, Point>): void {
  before = new Map([...currentLayout.positions.keys(), ...moved.keys()].map((entity) => [entity, positionOf(entity)]));
  currentLayout = made;
  moved.clear();
  for (const [entity, point] of byReader) moved.set(entity, point);
  progress = 1;
}

/** Put everything so much of the way from where it was to where it belongs. */
export function setProgress(to: number): void {
  progress = to;
}

/** How many things stand elsewhere than before. */
export function countMoved(): number {
  let count = 0;
  for (const [entity, { x, y }] of before) {
    const goal = hasPosition(entity) ? targetPosition(entity) : null;
    if (goal && (goal.x !== x || goal.y !== y)) count++;
  }
  return count;
}

/** Put one thing elsewhere while it is dragged. */
export function movePosition(entity: Entity, point: Point): void {
  moved.set(entity, point);
  progress = 1;
}

export function hasPosition(entity: Entity): boolean {
  return currentLayout.positions.has(entity) || moved.has(entity);
}

/** Where a thing belongs. */
export function targetPosition(entity: Entity): Point {
  return moved.get(entity) ?? currentLayout.positions.get(entity) ?? NOWHERE;
}

/** Where a thing is now, perhaps on its way. */
export function positionOf(entity: Entity): Point {
  const goal = targetPosition(entity);
  const start = progress < 1 ? before.get(entity) : undefined;
  if (!start) return goal;
  return { x: start.x + (goal.x - start.x) * progress, y: start.y + (goal.y - start.y) * progress };
}

const NOWHERE: Point = { x: 0, y: 0 };
