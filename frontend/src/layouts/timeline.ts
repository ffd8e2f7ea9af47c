/** The timeline layout: an entity stands at the first year or span that dates a statement about it, by what is chosen. */

import type { Entity } from "../model/model";
import { inOrderOfTime, NONE } from "../state/facets/year-facet";
import type { Point } from "../state/view-state";
import type { VisibleGraph } from "../state/visible-graph";
import { byDegree, type LayoutOptions } from "./layout-options";
import { heightFor } from "./list-columns";
import type { LayoutResult } from "./positions";
import { type Block, blockOf, grouped, HEADING, placeBlocks } from "./type";

const GAP = 56;

/** Before what has no time, which stands beside the years and not among them. */
const ASIDE = 2 * GAP;

/** So many of what has no time are drawn, or as many as have one, the best connected first; the others are counted. */
const MOST_UNTIMED = 60;

interface Column {
  readonly text: string;
  readonly entities: readonly Entity[];
  /** How many belong to it, drawn or not. */
  readonly count: number;
  /** How far it stands from the one before. */
  readonly gap: number;
}

export function timeline(visible: VisibleGraph, options: LayoutOptions): LayoutResult {
  const years = firstYears(visible, options);
  const untimed = [...visible.drawn].filter((entity) => !years.has(entity)).sort(byDegree);
  const timed = timedColumns(visible, years, options);
  const columns = untimed.length ? [...timed, besideThem(untimed, timed, options)] : timed;
  const all = columns.flatMap(({ entities }) => entities);
  let height = heightFor(all, options);
  let blocks = blocksOf(columns, height, options);
  // gaps and short columns take width: higher columns until the whole has the graph's proportion
  for (let tries = 0; tries < 12 && widthOf(blocks, columns) > options.ratio * (height + HEADING); tries++) {
    height *= 1.12;
    blocks = blocksOf(columns, height, options);
  }
  const placed = placeBlocks(blocks, cornersOf(blocks, columns));
  // one heading over everything would look like a finding
  return { ...placed, headings: timed.length ? placed.headings : [], untimed };
}

function blocksOf(columns: readonly Column[], height: number, options: LayoutOptions): Block[] {
  return columns.map(({ text, entities, count }) => {
    const groups = grouped(entities, options.types).map(([, own]) => own);
    return { ...blockOf(text, groups, height, options), count };
  });
}

/** Where each block begins: behind those before it. */
function cornersOf(blocks: readonly Block[], columns: readonly Column[]): Point[] {
  let end = 0;
  return blocks.map(({ width }, place) => {
    const x = place ? end + (columns[place]?.gap ?? 0) : 0;
    end = x + width;
    return { x, y: 0 };
  });
}

function widthOf(blocks: readonly Block[], columns: readonly Column[]): number {
  return (cornersOf(blocks, columns).at(-1)?.x ?? 0) + (blocks.at(-1)?.width ?? 0);
}

/** Years and spans in their order, those of reports behind those that are stated. */
function timedColumns(
  { drawn }: VisibleGraph,
  years: ReadonlyMap<Entity, string>,
  { periods, yearName }: LayoutOptions,
): Column[] {
  const columns = new Map<string, Entity[]>();
  for (const year of inOrderOfTime(new Set(years.values()), periods)) columns.set(year, []);
  for (const [entity, year] of years) if (drawn.has(entity)) columns.get(year)?.push(entity);
  const filled = [...columns].filter(([, entities]) => entities.length);
  return filled.map(([year, entities]) => ({
    text: yearName(year),
    entities,
    count: entities.length,
    gap: GAP,
  }));
}

/** What has no time, beside what has one: all of it, unless that is much more. */
function besideThem(untimed: readonly Entity[], timed: readonly Column[], { yearName }: LayoutOptions): Column {
  const dated = timed.reduce((sum, { count }) => sum + count, 0);
  const most = dated ? Math.max(MOST_UNTIMED, dated) : untimed.length;
  return { text: yearName(NONE), entities: untimed.slice(0, most), count: untimed.length, gap: ASIDE };
}

/** The first year or span that dates a statement about each entity; those of reports come later. */
function firstYears({ statements }: VisibleGraph, { periods, datesOf }: LayoutOptions): Map<Entity, string> {
  const dates = statements.map(datesOf);
  const places = new Map(inOrderOfTime(new Set(dates.flat()), periods).map((year, place) => [year, place]));
  const placeOf = (year = "") => places.get(year) ?? places.size;
  const first = new Map<Entity, string>();
  for (const [row, { from, to }] of statements.entries()) {
    for (const year of dates[row] ?? []) {
      for (const end of [from, to]) if (end && placeOf(year) < placeOf(first.get(end))) first.set(end, year);
    }
  }
  return first;
}
