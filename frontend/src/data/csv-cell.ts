/** Cells and rows of CSV, with the escape of what a spreadsheet would take for a formula, by the rules of export/csv_cell.py. */
import { wellFormed } from "../shared/formatting";

/** What a spreadsheet takes for a formula, which can fetch and run; apostrophes before it do not change that. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?[0-9]+(\.[0-9]+)?$/;

/** A text that a file can hold and no spreadsheet takes for a formula. */
export function escapeFormula(text: string): string {
  const held = wellFormed(text);
  return FORMULA.test(held) && !NUMBER.test(held) ? `'${held}` : held;
}

/** A row of CSV by RFC 4180. */
export function csvRow(cells: readonly string[]): string {
  const written = cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
  return `${written.join(",")}\r\n`;
}
