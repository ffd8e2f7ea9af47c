/** Codes of four letters and digits for the values of a facet: they follow from the value alone, so that links outlive new values. */
import { contentHash } from "../../shared/hashes";

const WIDTH = 4;
const BASE = 36;

const remembered = new WeakMap<readonly string[], ReadonlyMap<string, string> | null>();

/** A code for each value; null where two would share one. Every link of an answer asks for those of the same facets. */
export function codesOf(values: readonly string[]): ReadonlyMap<string, string> | null {
  const known = remembered.get(values);
  if (known !== undefined) return known;
  const codes = new Map(values.map((value) => [value, codeOf(value)]));
  const told = new Set(codes.values()).size === codes.size ? codes : null;
  remembered.set(values, told);
  return told;
}

/** Those of the values that codes, written one after the other, stand for; codes of values that are gone say nothing. */
export function valuesIn(written: string, values: readonly string[]): string[] {
  const codes = new Set(written.match(new RegExp(`.{${WIDTH}}`, "g")));
  return values.filter((value) => codes.has(codeOf(value)));
}

function codeOf(value: string): string {
  const number = Number.parseInt(contentHash([value]).slice(0, 8), 16) % BASE ** WIDTH;
  return number.toString(BASE).padStart(WIDTH, "0");
}
