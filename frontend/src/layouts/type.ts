/** Each type a block of its own under its heading. */

import type { Entity } from "../data/model";
import type { EntityType } from "../data/payload";
import type { Point } from "../data/view-state";
import type { Content } from "../data/visible-graph";
import type { Arrangement, Heading } from "../render/positions";
import { byDegree, type Setting, widthOfHeading } from "./layout-options";
import { heightFor, inColumns, type Listing } from "./list-columns";
import { packed } from "./packing";

/** The room of a heading over its block. */
export const HEADING = 42;

const GAP = 30;

interface Block extends Listing {
  readonly text: string;
  readonly count: number;
}

export function type({ drawn }: Content, setting: Setting): Arrangement {
  const blocks = grouped(drawn, setting.types).map(([name, entities]) => blockOf(name, entities, setting));
  const largestFirst = blocks.sort((one, other) => other.height * other.width - one.height * one.width);
  const sizes = largestFirst.map(({ width, height }) => ({ width, height: height + HEADING }));
  const corners = packed(sizes, setting.ratio, GAP);
  const places = new Map<Entity, Point>();
  const headings = largestFirst.map((block, place): Heading => {
    const { x, y } = corners[place] as Point;
    for (const [entity, at] of block.places) places.set(entity, { x: x + at.x, y: y + HEADING + at.y });
    return { x, y, text: block.text, count: block.count, width: block.width };
  });
  return { places, headings, sides: ["right"] };
}

function blockOf(name: string, entities: readonly Entity[], setting: Setting): Block {
  const text = setting.typeName(name);
  const listing = inColumns([entities], heightFor(entities, setting), setting, true);
  const width = Math.max(listing.width, widthOfHeading(text));
  return { ...listing, width, text, count: entities.length };
}

/** Entities by type in the order of the legend, each type's most connected first. */
export function grouped(entities: Iterable<Entity>, types: readonly EntityType[]): [string, Entity[]][] {
  const found = new Map<string, Entity[]>(types.map(({ name }) => [name, []]));
  for (const entity of entities) found.get(entity.type)?.push(entity);
  return [...found].filter(([, own]) => own.length).map(([name, own]) => [name, own.sort(byDegree)]);
}
