/** Dictionary codes of the types of entities, and what is asked of all entities by them. */
import { numbersIn } from "../../model/column-table";
import type { Entity, Model } from "../../model/model";
import type { FacetCodes } from "./facet-codes";

const remembered = new WeakMap<Model, FacetCodes>();

/** The types, numbered once for a dataset. */
export function typeCodesOf(model: Model): FacetCodes {
  const codes = remembered.get(model) ?? numbered(model);
  remembered.set(model, codes);
  return codes;
}

function numbered({ all, payload }: Model): FacetCodes {
  const numbers = numbersIn(payload.entities, "type", payload.texts);
  const values: (readonly string[])[] = [];
  for (const [index, number] of numbers.entries()) values[number] ??= [(all[index] as Entity).type];
  return { numbers, values };
}

/** A mark for each entity by its place: whether it is of one of these types. */
export function marksOfTypes(types: ReadonlySet<string>, model: Model): Uint8Array {
  const { numbers, values } = typeCodesOf(model);
  const isAmong = values.map((own) => own.some((type) => types.has(type)));
  const marks = new Uint8Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) if (isAmong[numbers[index] as number]) marks[index] = 1;
  return marks;
}
