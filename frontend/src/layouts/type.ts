/** The layout by type: each type a block of its own under its heading. */
import type { Entity } from "../model/model";
import type { EntityType } from "../model/payload";
import type { Point } from "../state/view-state";
import type { VisibleGraph } from "../state/visible-graph";
import { byDegree, type LayoutOptions, widthOfHeading } from "./layout-options";
import { heightFor, inColumns, type ListLayout } from "./list-columns";
import { packed } from "./packing";
import type { Heading, LayoutResult } from "./positions";

/** The room of a heading over its block. */
export const HEADING = 42;

const GAP = 30;

/** Entities in columns below a heading. */
export interface Block extends ListLayout {
  readonly text: string;
  readonly count: number;
}

export function type({ drawn }: VisibleGraph, options: LayoutOptions): LayoutResult {
  const blocks = grouped(drawn, options.types).map(([name, entities]) =>
    blockOf(options.typeName(name), [entities], heightFor(entities, options), options),
  );
  const largestFirst = blocks.sort((one, other) => other.height * other.width - one.height * one.width);
  const sizes = largestFirst.map(({ width, height }) => ({ width, height: height + HEADING }));
  return placeBlocks(largestFirst, packed(sizes, options.ratio, GAP));
}

/** Entities, group by group, in columns that have room for a heading over them. */
export function blockOf(
  text: string,
  groups: readonly (readonly Entity[])[],
  height: number,
  options: LayoutOptions,
): Block {
  const listing = inColumns(groups, height, options, true);
  const width = Math.max(listing.width, widthOfHeading(text));
  return { ...listing, width, text, count: listing.positions.size };
}

/** Blocks at their upper left corners, each below its heading. */
export function placeBlocks(blocks: readonly Block[], corners: readonly Point[]): LayoutResult {
  const positions = new Map<Entity, Point>();
  const headings = blocks.map(({ positions: own, text, count, width }, place): Heading => {
    const { x, y } = corners[place] as Point;
    for (const [entity, at] of own) positions.set(entity, { x: x + at.x, y: y + HEADING + at.y });
    return { x, y, text, count, width };
  });
  return { positions, headings, sides: ["right"] };
}

/** Entities by type in the order of the legend, each type's most connected first. */
export function grouped(entities: Iterable<Entity>, types: readonly EntityType[]): [string, Entity[]][] {
  const found = new Map<string, Entity[]>(types.map(({ name }) => [name, []]));
  for (const entity of entities) found.get(entity.type)?.push(entity);
  return [...found].filter(([, own]) => own.length).map(([name, own]) => [name, own.sort(byDegree)]);
}
