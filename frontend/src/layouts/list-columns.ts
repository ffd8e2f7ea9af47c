/** Places entities in a list one below the other, in columns beside each other, each name to the right. */
import type { Entity } from "../model/model";
import type { Point } from "../state/view-state";
import { type LayoutOptions, widthOfName } from "./layout-options";

/** The height of a line of the list, where the shape is no larger. */
const LINE = 23;

const GAP = 16;

/** What has so many statements bears a larger name, which is placed first. */
const BUSY = 6;
const HUB = 20;

export interface ListLayout {
  readonly width: number;
  readonly height: number;
  /** Places from the upper left corner of the listing. */
  readonly positions: ReadonlyMap<Entity, Point>;
}

/** The height that an entity takes in a list. */
export function heightOf(entity: Entity, { radius }: LayoutOptions): number {
  return Math.max(LINE, 2 * radius(entity) + 6);
}

/** The width that an entity takes with its name, of which some have more room than others. */
function widthOf(entity: Entity, { name, radius }: LayoutOptions, isLarge: boolean): number {
  const ease = !isLarge ? 1 : entity.degree >= HUB ? 2.1 : entity.degree >= BUSY ? 1.75 : 1.15;
  return 2 * radius(entity) + widthOfName(name(entity)) * ease;
}

/**
 * Entities, group by group, in columns no higher than `height`, unless one entity alone is; all about as high.
 * In a large picture, which is seen from afar, names keep their size: those that are read first have more room.
 */
export function inColumns(
  groups: readonly (readonly Entity[])[],
  height: number,
  options: LayoutOptions,
  isLarge = false,
): ListLayout {
  const most = filled(groups, height, options);
  const whole = filled(groups, Number.POSITIVE_INFINITY, options)[0]?.at(-1);
  const balanced = whole ? (whole.y + heightOf(whole.entity, options) / 2) / most.length : height;
  for (let even = balanced; even < height; even *= 1.04) {
    const columns = filled(groups, even, options);
    if (columns.length <= most.length) return beside(columns, options, isLarge);
  }
  return beside(most, options, isLarge);
}

function filled(groups: readonly (readonly Entity[])[], height: number, options: LayoutOptions): Entry[][] {
  const columns: Entry[][] = [[]];
  let y = 0;
  for (const group of groups) {
    if (y) y += LINE / 2;
    for (const entity of group) {
      const own = heightOf(entity, options);
      if (y && y + own > height) {
        columns.push([]);
        y = 0;
      }
      columns.at(-1)?.push({ entity, y: y + own / 2 });
      y += own;
    }
  }
  return columns;
}

interface Entry {
  readonly entity: Entity;
  /** The middle of its line. */
  readonly y: number;
}

function beside(columns: readonly (readonly Entry[])[], options: LayoutOptions, isLarge: boolean): ListLayout {
  const positions = new Map<Entity, Point>();
  let [x, height] = [0, 0];
  for (const column of columns) {
    const widest = Math.max(0, ...column.map(({ entity }) => options.radius(entity)));
    for (const { entity, y } of column) {
      positions.set(entity, { x: Math.round(x + widest), y: Math.round(y) });
      height = Math.max(height, y + heightOf(entity, options) / 2);
    }
    const names = column.map(({ entity }) => widthOf(entity, options, isLarge) - options.radius(entity));
    // a few long names shall not make a column wide, unless they are those of hubs
    const part = column.some(({ entity }) => entity.degree >= BUSY) ? 1 : 0.8;
    x += widest + (names.sort((one, other) => one - other)[Math.floor((names.length - 1) * part)] ?? 0) + GAP;
  }
  return { positions, width: x - GAP, height };
}

/** The height at which a list of entities, all in columns, has about the ratio that is asked for. */
export function heightFor(entities: readonly Entity[], options: LayoutOptions): number {
  let area = 0;
  for (const entity of entities) area += heightOf(entity, options) * (widthOf(entity, options, true) + GAP);
  return Math.sqrt(area / options.ratio);
}
