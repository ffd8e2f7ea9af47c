/** The figures as rows of a table that any column sorts. */

import { comparisonText, indicatorName, levelText, unitName } from "../figures/visible-figures";
import type { Statement } from "../model/model";
import { endButton, qualificationMarks, valueView } from "../panels/statement-view";
import { isolated } from "../shared/dom";
import { inSortOrder } from "../state/sort-order";
import { type Columns, inOrder, STATEMENTS, type TableColumn } from "./table-columns";
import { isStatementChosen, type SortedTable } from "./table-rows";

const { value, time, subject, line } = STATEMENTS;

const FIGURES: Columns<Statement, "figures"> = {
  indicator: {
    title: "colIndicator",
    cell: (figure) => [figure.object ? endButton(figure.object) : isolated(indicatorName(figure))],
    keys: [(figure) => indicatorName(figure).text, unitName],
  },
  value: { ...value, cell: (figure) => [valueView(figure), ...qualificationMarks(figure)] },
  unit: textColumn("colUnit", unitName),
  time: { ...time, title: "colPeriod" },
  subject,
  comparison: textColumn("colComparison", comparisonText),
  level: textColumn("colLevel", levelText),
  line,
};

const FIGURE_COLUMNS = inOrder("figures", FIGURES);

export function figureRows(figures: readonly Statement[]): SortedTable<Statement> {
  const rows = inSortOrder(figures, FIGURE_COLUMNS, "figures");
  return { columns: FIGURE_COLUMNS, rows, isChosen: isStatementChosen };
}

function textColumn(
  title: TableColumn<Statement>["title"],
  text: (figure: Statement) => string,
): Omit<TableColumn<Statement>, "name"> {
  const cell = (figure: Statement) => [text(figure) ? isolated({ text: text(figure), language: "" }) : null];
  return { title, cell, keys: [text] };
}
