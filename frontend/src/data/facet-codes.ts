/** Dictionary codes of facet values: of hundreds of thousands, only numbers are compared and counted quickly. */
import { numbersIn } from "./column-table";
import type { Model, Statement } from "./model";
import type { Facet } from "./view-state";

export interface FacetCodes {
  /** The number of each statement's values, by its place. */
  readonly numbers: Uint32Array;
  /** What the numbers stand for. */
  readonly values: readonly (readonly string[])[];
}

type ValuesOf = (facet: Facet, statement: Statement) => readonly string[];

const remembered = new WeakMap<Model, Map<Facet, FacetCodes>>();

/** The values of a facet, numbered once for a dataset. */
export function facetCodesOf(facet: Facet, model: Model, valuesOf: ValuesOf): FacetCodes {
  const known = remembered.get(model) ?? new Map<Facet, FacetCodes>();
  remembered.set(model, known);
  const codes = known.get(facet) ?? numbered(facet, model, valuesOf);
  known.set(facet, codes);
  return codes;
}

/** The fields from which alone the values of a facet follow. */
const FIELDS: Partial<Record<Facet, string>> = {
  predicate: "predicate",
  year: "qualifiers",
  status: "status",
  modality: "modality",
};

function numbered(facet: Facet, { list, payload }: Model, valuesOf: ValuesOf): FacetCodes {
  const field = FIELDS[facet];
  if (!field) return compared(facet, list, valuesOf);
  const numbers = numbersIn(payload.statements, field, payload.texts);
  const values: (readonly string[])[] = [];
  for (const [row, number] of numbers.entries()) values[number] ??= valuesOf(facet, list[row] as Statement);
  return { numbers, values };
}

function compared(facet: Facet, list: readonly Statement[], valuesOf: ValuesOf): FacetCodes {
  const values: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const numbers = new Uint32Array(list.length);
  for (const statement of list) {
    const own = valuesOf(facet, statement);
    const key = own.join("\n");
    const number = known.get(key) ?? values.length;
    if (number === values.length) {
      known.set(key, number);
      values.push(own);
    }
    numbers[statement.index] = number;
  }
  return { numbers, values };
}

/** How many statements have each value, of those that count. */
export function countByValue(
  { numbers, values }: FacetCodes,
  doesCount: (index: number) => boolean,
): Map<string, number> {
  const times = new Uint32Array(values.length);
  for (let index = 0; index < numbers.length; index++) {
    if (doesCount(index)) times[numbers[index] as number] = (times[numbers[index] as number] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  for (const [number, own] of values.entries()) {
    for (const value of times[number] ? own : []) counts.set(value, (counts.get(value) ?? 0) + (times[number] ?? 0));
  }
  return counts;
}
