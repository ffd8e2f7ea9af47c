/** Every value of a facet that something in the dataset has. */

import type { Model } from "../../model/model";
import type { Facet } from "../view-state";
import { facetCodesOf } from "./facet-codes";
import { inOrderOfTime, NONE } from "./year-facet";

const known = new WeakMap<Model, Map<Facet, readonly string[]>>();

/** Types and predicates in the order of the schema, years in that of time, what we name ourselves as here, the rest sorted. */
export function facetValuesOf(facet: Facet, model: Model): readonly string[] {
  const found = known.get(model) ?? new Map<Facet, readonly string[]>();
  known.set(model, found);
  const values = found.get(facet) ?? findValues(facet, model);
  found.set(facet, values);
  return values;
}

function findValues(facet: Facet, model: Model): readonly string[] {
  if (facet === "type") return model.payload.types.map(({ name }) => name);
  if (facet === "predicate") return model.payload.predicates.map(({ name }) => name);
  const values = [...new Set(facetCodesOf(facet, model).values.flat())];
  return facet === "year" ? inOrderOfTime(values, model.payload.periods) : values.sort(inOwnOrder);
}

/** Values that are ours and not the dataset's, the most frequent first. */
const OWN = ["told", "inferred", "one", "several", "disputed", NONE, "closed", "open"];

function inOwnOrder(one: string, other: string): number {
  return OWN.indexOf(one) - OWN.indexOf(other) || (one < other ? -1 : 1);
}
