/** The timeline layout: an entity stands at the first year or span that a statement about it speaks of, or else its report. */

import type { Entity } from "../model/model";
import type { Periods } from "../model/payload";
import { inOrderOfTime, NONE, yearValuesOf } from "../state/facets/year-facet";
import type { Point } from "../state/view-state";
import type { VisibleGraph } from "../state/visible-graph";
import type { LayoutOptions } from "./layout-options";
import { heightFor } from "./list-columns";
import type { LayoutResult } from "./positions";
import { type Block, blockOf, grouped, HEADING, placeBlocks } from "./type";

const GAP = 56;

/** Entities without a year have a column of their own unless they are more than this, and more than those that have one. */
const MOST_UNDATED = 60;

interface Column {
  readonly text: string;
  readonly entities: readonly Entity[];
}

export function timeline(visible: VisibleGraph, options: LayoutOptions): LayoutResult {
  const columns = columnsOf(visible, options);
  const all = columns.flatMap(({ entities }) => entities);
  let height = heightFor(all, options);
  let blocks = blocksOf(columns, height, options);
  // gaps and short columns take width: higher columns until the whole has the graph's proportion
  for (let tries = 0; tries < 12 && widthOf(blocks) > options.ratio * (height + HEADING); tries++) {
    height *= 1.12;
    blocks = blocksOf(columns, height, options);
  }
  return placeBlocks(blocks, cornersOf(blocks));
}

function blocksOf(columns: readonly Column[], height: number, options: LayoutOptions): Block[] {
  return columns.map(({ text, entities }) => {
    const groups = grouped(entities, options.types).map(([, own]) => own);
    return blockOf(text, groups, height, options);
  });
}

/** Where each block begins: behind those before it. */
function cornersOf(blocks: readonly Block[]): Point[] {
  let x = 0;
  return blocks.map(({ width }) => {
    const corner = { x, y: 0 };
    x += width + GAP;
    return corner;
  });
}

function widthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { width }) => sum + width + GAP, -GAP);
}

/** Years and spans in their order, those of reports behind them, and then, unless they are too many, the entities without any. */
function columnsOf(visible: VisibleGraph, { periods, yearName }: LayoutOptions): Column[] {
  const years = firstYears(visible, periods);
  const columns = new Map<string, Entity[]>();
  for (const year of inOrderOfTime(new Set(years.values()), periods)) columns.set(year, []);
  for (const [entity, year] of years) if (visible.drawn.has(entity)) columns.get(year)?.push(entity);
  const made = Array.from(columns, ([year, entities]) => ({ text: yearName(year), entities })).filter(
    ({ entities }) => entities.length,
  );
  const dated = made.reduce((sum, { entities }) => sum + entities.length, 0);
  const undated = [...visible.drawn].filter((entity) => !years.has(entity));
  const isShown = undated.length > 0 && (undated.length <= Math.max(MOST_UNDATED, dated) || !dated);
  return isShown ? [...made, { text: yearName(NONE), entities: undated }] : made;
}

/** The first year or span that the statements about each entity speak of; those of reports come later. */
function firstYears({ statements }: VisibleGraph, periods: Periods): Map<Entity, string> {
  const spoken = statements.map((statement) => yearValuesOf(statement, periods));
  const places = new Map(inOrderOfTime(new Set(spoken.flat()), periods).map((year, place) => [year, place]));
  const placeOf = (year = "") => places.get(year) ?? places.size;
  const first = new Map<Entity, string>();
  for (const [row, { from, to }] of statements.entries()) {
    for (const year of spoken[row]?.filter((value) => value !== NONE) ?? []) {
      for (const end of [from, to]) if (end && placeOf(year) < placeOf(first.get(end))) first.set(end, year);
    }
  }
  return first;
}
