/** What a layout takes into account beside the visible graph: the language of headings, the room that names need. */
import type { Entity, Statement } from "../model/model";
import type { EntityType, Periods, Predicate } from "../model/payload";

export interface LayoutOptions {
  /** The width of the graph over its height. */
  readonly ratio: number;
  /** The entity in question; empty for none. */
  readonly centre: string;
  /** How many entities the whole picture shows. */
  readonly whole: number;
  /** The types in the order of the legend. */
  readonly types: readonly EntityType[];
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly periods: Periods;
  /** The years and spans that a statement is dated by; none where nothing dates it. */
  datesOf(statement: Statement): readonly string[];
  /** What a year or a span is called, and what has neither. */
  yearName(value: string): string;
  typeName(type: string): string;
  name(entity: Entity): string;
  radius(entity: Entity): number;
}

/** The most that a name takes beside its shape; longer ones are cut. */
const WIDEST = 186;

/** About the width of a name at the size in which names are drawn, without a canvas to measure it. */
export function widthOfName(name: string): number {
  let width = 6;
  for (const character of name) width += character > "\u2e7f" ? 12.5 : 6.8;
  return Math.min(width, WIDEST);
}

/** About the width of a heading with its count: its letters are larger, and stay so when the graph shrinks. */
export function widthOfHeading(text: string): number {
  return 1.7 * widthOfName(text) + 30;
}

/** What is most connected first, and otherwise the order of the payload. */
export function byDegree(one: Entity, other: Entity): number {
  return other.degree - one.degree || one.index - other.index;
}
