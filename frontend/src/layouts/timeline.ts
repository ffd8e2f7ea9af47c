/** The timeline layout: an entity stands at the first year that a statement about it speaks of, or else its report. */
import { NONE, yearValuesOf } from "../data/facet-codes";
import type { Entity } from "../data/model";
import type { Point } from "../data/view-state";
import type { VisibleGraph } from "../data/visible-graph";
import type { LayoutResult } from "../render/positions";
import type { LayoutOptions } from "./layout-options";
import { heightFor } from "./list-columns";
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

/** Years in their order, those of reports behind them, and then, unless they are too many, the entities without any. */
function columnsOf(visible: VisibleGraph, { yearName }: LayoutOptions): Column[] {
  const years = firstYears(visible);
  const columns = new Map<string, Entity[]>();
  for (const year of [...new Set(years.values())].sort()) columns.set(year, []);
  for (const [entity, year] of years) if (visible.drawn.has(entity)) columns.get(year)?.push(entity);
  const made = Array.from(columns, ([year, entities]) => ({ text: yearName(year), entities })).filter(
    ({ entities }) => entities.length,
  );
  const dated = made.reduce((sum, { entities }) => sum + entities.length, 0);
  const undated = [...visible.drawn].filter((entity) => !years.has(entity));
  const isShown = undated.length > 0 && (undated.length <= Math.max(MOST_UNDATED, dated) || !dated);
  return isShown ? [...made, { text: yearName(NONE), entities: undated }] : made;
}

/** The first year that the statements about each entity speak of; those of reports, which begin with a letter, come later. */
function firstYears({ statements }: VisibleGraph): Map<Entity, string> {
  const first = new Map<Entity, string>();
  for (const statement of statements) {
    for (const year of yearValuesOf(statement)) {
      if (year === NONE) continue;
      for (const end of [statement.from, statement.to]) {
        if (end && year < (first.get(end) ?? "~")) first.set(end, year);
      }
    }
  }
  return first;
}
