/** The escape of CSV cells that a spreadsheet would take for formulas, by the rules of tables/csv.py. */

/** What a spreadsheet takes for a formula, which can fetch and run; apostrophes before it do not change that. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?[0-9]+(\.[0-9]+)?$/;

/** A text that no spreadsheet takes for a formula. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
