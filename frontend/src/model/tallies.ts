/** How many statements speak of each entity, and of which years. */
import type { Entity, Statement } from "./model";

/** How many statements speak of an entity, and of which years. */
export interface Tally {
  readonly count: number;
  /** In order. */
  readonly years: readonly string[];
}

/** The tallies of all entities that some of the statements speak of. */
export function talliesOf(statements: readonly Statement[]): Map<Entity, Tally> {
  const found = new Map<Entity, { count: number; years: Set<string> }>();
  const add = (end: Entity | null, years: readonly string[]) => {
    if (!end) return;
    const tally = found.get(end) ?? { count: 0, years: new Set() };
    tally.count += 1;
    for (const year of years) tally.years.add(year);
    found.set(end, tally);
  };
  for (const statement of statements) {
    const { from, to, years } = statement;
    add(from, years);
    if (to !== from) add(to, years);
  }
  return new Map(Array.from(found, ([entity, { count, years }]) => [entity, { count, years: [...years].sort() }]));
}

/** Years in few words: one, or the first and the last. */
export function yearSpan(years: readonly string[]): string {
  const [first = "", last = first] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
