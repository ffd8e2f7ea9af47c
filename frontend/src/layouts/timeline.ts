/** Years from left to right: an entity stands at the first year that a statement about it speaks of. */

import { type Entity, yearsOf } from "../data/model";
import type { Point } from "../data/view-state";
import type { Content } from "../data/visible-graph";
import type { Arrangement, Heading } from "../render/positions";
import { type Setting, widthOfHeading } from "./layout-options";
import { heightFor, inColumns, type Listing } from "./list-columns";
import { grouped, HEADING } from "./type";

const GAP = 56;

/** Entities without a year have a column of their own unless they are more than this, and more than those that have one. */
const MOST_UNDATED = 60;

interface Column {
  readonly text: string;
  readonly entities: readonly Entity[];
}

export function timeline(content: Content, setting: Setting): Arrangement {
  const columns = columnsOf(content, setting);
  const all = columns.flatMap(({ entities }) => entities);
  let height = heightFor(all, setting);
  let listings = listed(columns, height, setting);
  // gaps and short columns take width: higher columns until the whole has the picture's proportion
  for (let tries = 0; tries < 12 && widthOf(listings) > setting.ratio * (height + HEADING); tries++) {
    height *= 1.12;
    listings = listed(columns, height, setting);
  }
  return placed(columns, listings);
}

function placed(columns: readonly Column[], listings: readonly Listing[]): Arrangement {
  const places = new Map<Entity, Point>();
  const headings: Heading[] = [];
  let x = 0;
  for (const [place, { places: own, width }] of listings.entries()) {
    const { text, entities } = columns[place] as Column;
    for (const [entity, at] of own) places.set(entity, { x: x + at.x, y: HEADING + at.y });
    headings.push({ x, y: 0, text, count: entities.length, width });
    x += width + GAP;
  }
  return { places, headings, sides: ["right"] };
}

function listed(columns: readonly Column[], height: number, setting: Setting): Listing[] {
  return columns.map(({ text, entities }) => {
    const groups = grouped(entities, setting.types).map(([, own]) => own);
    const listing = inColumns(groups, height, setting, true);
    return { ...listing, width: Math.max(listing.width, widthOfHeading(text)) };
  });
}

function widthOf(listings: readonly Listing[]): number {
  return listings.reduce((sum, { width }) => sum + width + GAP, -GAP);
}

/** Years in their order, and then, unless they are too many, the entities that no year is said of. */
function columnsOf(content: Content, { noYear }: Setting): Column[] {
  const years = firstYears(content);
  const columns = new Map<string, Entity[]>();
  for (const year of [...new Set(years.values())].sort()) columns.set(year, []);
  for (const [entity, year] of years) if (content.drawn.has(entity)) columns.get(year)?.push(entity);
  const made = Array.from(columns, ([text, entities]) => ({ text, entities })).filter(
    ({ entities }) => entities.length,
  );
  const dated = made.reduce((sum, { entities }) => sum + entities.length, 0);
  const undated = [...content.drawn].filter((entity) => !years.has(entity));
  const isShown = undated.length > 0 && (undated.length <= Math.max(MOST_UNDATED, dated) || !dated);
  return isShown ? [...made, { text: noYear, entities: undated }] : made;
}

/** The first year that the statements about each entity speak of; years have four digits. */
function firstYears({ statements }: Content): Map<Entity, string> {
  const first = new Map<Entity, string>();
  for (const statement of statements) {
    for (const year of yearsOf(statement)) {
      for (const end of [statement.from, statement.to]) {
        if (end && year < (first.get(end) ?? "9999")) first.set(end, year);
      }
    }
  }
  return first;
}
