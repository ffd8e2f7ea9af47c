/** How many entities or statements each value of a facet stands for: counted when it is asked for, and once. */
import type { Entity, Model, Statement } from "../../model/model";
import { FACETS, type Facet } from "../view-state";
import { type FacetCodes, facetCodesOf } from "./facet-codes";
import { typeCodesOf } from "./type-codes";

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Counts that are taken when they are asked for, and once. */
export function lazyCounts(count: (facet: Facet) => ReadonlyMap<string, number>): FacetCounts {
  const taken = new Map<Facet, ReadonlyMap<string, number>>();
  const take = (facet: Facet) => {
    const known = taken.get(facet) ?? count(facet);
    taken.set(facet, known);
    return known;
  };
  const getters = FACETS.map((facet) => [facet, { get: () => take(facet), enumerable: true }]);
  return Object.defineProperties({}, Object.fromEntries(getters)) as FacetCounts;
}

/** How many of some entities have each type, and of some statements each other value. */
export function countsOf(entities: Iterable<Entity>, statements: readonly Statement[], model: Model): FacetCounts {
  return lazyCounts((facet) =>
    facet === "type" ? countIn(typeCodesOf(model), entities) : countIn(facetCodesOf(facet, model), statements),
  );
}

const totals = new WeakMap<Model, FacetCounts>();

/** The counts of the whole dataset. */
export function totalsOf(model: Model): FacetCounts {
  const known = totals.get(model) ?? countsOf(model.all, model.list, model);
  totals.set(model, known);
  return known;
}

/** How many of some statements, or entities, have each value. */
export function countIn(
  { numbers, values }: FacetCodes,
  items: Iterable<Pick<Statement | Entity, "index">>,
): Map<string, number> {
  const times = new Uint32Array(values.length);
  for (const { index } of items) {
    const number = numbers[index] as number;
    times[number] = (times[number] as number) + 1;
  }
  const counts = new Map<string, number>();
  for (const [number, own] of values.entries()) {
    for (const value of times[number] ? own : [])
      counts.set(value, (counts.get(value) ?? 0) + (times[number] as number));
  }
  return counts;
}
