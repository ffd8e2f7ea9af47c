/** The figures that are shown as CSV for a spreadsheet, in the words of the reader's language. */

import { tableCsv } from "../export/csv";
import type { Work } from "../export/work";
import { periodOf } from "../model/figures";
import type { Statement } from "../model/model";
import { daysOf } from "../model/periods";
import { localized, type MessageKey, nameOfId, t, word } from "../state/i18n";
import { marksOf, timeText } from "../state/statement-text";
import { model } from "../state/store";
import { comparisonText, indicatorName, levelText, unitName } from "./visible-figures";

const COLUMNS: readonly (readonly [MessageKey, (figure: Statement) => string])[] = [
  ["colIndicator", (figure) => indicatorName(figure).text],
  ["colValue", ({ value }) => value],
  ["colExactness", ({ qualifiers }) => word(qualifiers.approx ?? "exact")],
  ["colUnit", unitName],
  ["colPeriod", timeText],
  ["colFirstDay", (figure) => daysOf(periodOf(figure), model.payload.periods)[0]],
  ["colLastDay", (figure) => daysOf(periodOf(figure), model.payload.periods)[1]],
  ["colSubject", ({ subject }) => nameOfId(subject).text],
  ["colLevel", levelText],
  ["colComparison", comparisonText],
  ["colMarks", (figure) => marksOf(figure).map(word).join("; ")],
  [
    "bySource",
    ({ evidence: [first] }) => (first ? localized(model.sources.get(first.source)?.label, first.source).text : ""),
  ],
  ["colLine", ({ evidence: [first] }) => String(first?.line ?? "")],
  ["colQuote", ({ evidence: [first] }) => first?.quote ?? ""],
];

export function figuresCsv(figures: readonly Statement[]): Work<string[]> {
  const titles = ["id", ...COLUMNS.map(([title]) => t(title))];
  return tableCsv(titles, figures, (figure) => [figure.id, ...COLUMNS.map(([, text]) => text(figure))]);
}
