/** A table whose columns sort it, whose rows come in portions, and which marks the rows of what is selected. */

import { emptyNote } from "../controls/empty-note";
import { PagedList } from "../controls/paged-list";
import { button, element } from "../shared/dom";
import type { RowRange } from "../shared/paging";
import { formatNumber, t } from "../state/i18n";
import { replaceViewState } from "../state/navigation";
import { sortOf } from "../state/sort-order";
import type { SortedTableName } from "../state/view-state";
import { isInSight, scrollIntoSight } from "./scroll-into-view";
import { filledColumns, rowView, type TableColumn } from "./table-columns";
import type { SortedTable } from "./table-rows";

/** Mark the rows of what is selected; when it was selected just now, one of them comes into sight. */
export type Mark = (isNew: boolean) => void;

/** Where rows are drawn, and where it is told which of how many they are. */
export interface TablePlace {
  readonly scroller: HTMLElement;
  readonly count: HTMLElement;
}

/** Draw the first rows of a table; what comes back marks them. */
export function drawSortableTable<Row>(
  { scroller, count }: TablePlace,
  name: SortedTableName,
  title: string,
  listed: SortedTable<Row>,
): Mark {
  const { rows, isChosen } = listed;
  const columns = filledColumns(listed.columns, rows, sortOf(name).column);
  const focused = document.activeElement?.getAttribute("data-sort");
  const body = element("tbody", { role: "rowgroup" });
  const draw = (row: Row) => marked(rowView(columns, row), isChosen(row));
  const changed = (range: RowRange) => {
    count.textContent = rangeText(range, rows.length);
  };
  const paged = new PagedList(body, { items: rows, draw, changed });
  const caption = element("caption", { class: "unseen" }, t("tableCaption", { name: title }));
  const table = element("table", { role: "table", class: "content" }, caption, head(columns, name), body);
  scroller.replaceChildren(...(rows.length ? [paged.before, table, paged.behind] : emptyNote()));
  if (focused) table.querySelector<HTMLElement>(`[data-sort="${focused}"]`)?.focus();
  return (isNew) => mark(scroller, paged, listed, isNew);
}

/** Which of how many things are shown. */
export function rangeText({ from, to }: RowRange, all: number): string {
  const isAll = to - from === all;
  const filling = { from: formatNumber(from + 1), to: formatNumber(to), n: formatNumber(to), all: formatNumber(all) };
  return t(isAll ? "shownAll" : from ? "shownRange" : "shownSome", filling);
}

function mark<Row>(
  scroller: HTMLElement,
  paged: PagedList<Row>,
  { rows, isChosen }: SortedTable<Row>,
  isNew: boolean,
): void {
  const first = isNew && !paged.drawn().some(([, row]) => isChosen(row)) ? rows.findIndex(isChosen) : -1;
  if (first >= 0) paged.reach(first);
  const chosen = paged.drawn().filter(([view, row]) => marked(view, isChosen(row)).ariaCurrent);
  if (isNew && chosen[0] && !chosen.some(([view]) => isInSight(view, scroller)))
    scrollIntoSight(chosen[0][0], scroller);
}

function marked(view: HTMLElement, isChosen: boolean): HTMLElement {
  view.ariaCurrent = isChosen ? "true" : null;
  return view;
}

function head<Row>(columns: readonly TableColumn<Row>[], table: SortedTableName): HTMLElement {
  const cells = columns.map((column) => headCell(column, table));
  return element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...cells));
}

/** The name of a column, which sorts by it: first up, then down, then as the dataset has it. */
function headCell<Row>({ name, title }: TableColumn<Row>, table: SortedTableName): HTMLElement {
  const { column, isDescending } = sortOf(table);
  const order = column !== name ? "none" : isDescending ? "descending" : "ascending";
  const next = { none: name, ascending: `-${name}`, descending: "" } as const satisfies Record<string, string>;
  const sort = button({ "data-sort": name }, () => replaceViewState({ sort: next[order] }), t(title));
  return element("th", { scope: "col", role: "columnheader", "aria-sort": order, class: `cell-${name}` }, sort);
}
