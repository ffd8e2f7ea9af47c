/** Statements that give figures: the value of an indicator, or a number with its unit. */
import type { Statement } from "./model";
import type { StatementGroup } from "./statement-groups";

/** Whether a statement gives a figure. */
export function isFigure({ object, value, unit }: Statement): boolean {
  return Boolean(value && (object || unit));
}

/** Whether a group reads best as a table of figures. */
export function areFigures({ rows }: StatementGroup): boolean {
  return rows.every(isFigure);
}
