/** Cells and rows of CSV, with the escape of what a spreadsheet would take for a formula, by the rules of export/csv_cell.py. */
import { wellFormed } from "./formatting";

// white space and what is not seen, which spreadsheets drop
const UNSEEN =
  "\\0-\\x20\\x7f-\\xa0\\xad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff";
/** What a spreadsheet takes for a formula, which can fetch and run; apostrophes before it do not change that. */
const FORMULA = new RegExp(`^'*(?:[\\t\\r\\n]|[${UNSEEN}]*[=+\\-@＝＋－＠])`);
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
