/** The table tab, of statements or of entities. */

import { PagedList } from "../controls/paged-list";
import { button, byId, element } from "../shared/dom";
import type { RowRange } from "../shared/paging";
import { formatNumber, t } from "../state/i18n";
import { replaceViewState } from "../state/navigation";
import { state } from "../state/store";
import { TABLE_NAMES } from "../state/view-state";
import { Memo } from "./memo";
import { restoreFocusIn } from "./restore-focus";
import { isInSight, scrollIntoSight } from "./scroll-into-view";
import { rowView, type TableColumn } from "./table-columns";
import { entityTable, type SortedTable, sortOf, statementTable } from "./table-rows";
import { addTab } from "./tabs";

/** Mark the rows of what is selected; when it was selected just now, one of them comes into sight. */
type Mark = (isNew: boolean) => void;

const switches = TABLE_NAMES.map((table) => [table, button({}, () => replaceViewState({ table, sort: "" }))] as const);
const group = element("div", { class: "switches", role: "group" }, ...switches.map(([, each]) => each));
const count = element("p", { class: "shown", role: "status" });
const scroller = element("div", { class: "rows" });
const giveBack = restoreFocusIn(scroller);
const memo = new Memo();

let markRows: Mark = () => undefined;
let seen = "";

function drawTable(): void {
  const { table, sort, selected } = state.viewState;
  const { entities, statements, touched } = state.visible;
  drawSwitches();
  const content = [...(table === "entities" ? entities : []), ...statements, ...touched];
  if (memo.isStale(content, table, sort))
    markRows = table === "entities" ? drawRows(entityTable()) : drawRows(statementTable());
  const now = JSON.stringify([table, selected]);
  markRows(now !== seen && selected !== "");
  seen = now;
  giveBack();
}

function drawSwitches(): void {
  const { entities, statements } = state.visible;
  const counts = { entities: entities.size, statements: statements.length };
  for (const [table, each] of switches) {
    const number = element("span", { class: "count" }, formatNumber(counts[table]));
    each.replaceChildren(t(table === "entities" ? "tableEntities" : "tableStatements"), " ", number);
    each.setAttribute("aria-pressed", String(table === state.viewState.table));
  }
  group.setAttribute("aria-label", t("tables"));
}

/** Draw the first rows of a table; what comes back marks them. */
function drawRows<Row>(listed: SortedTable<Row>): Mark {
  const { columns, rows, isChosen } = listed;
  const focused = document.activeElement?.getAttribute("data-sort");
  const body = element("tbody", { role: "rowgroup" });
  const draw = (row: Row) => marked(rowView(columns, row), isChosen(row));
  const paged = new PagedList(body, { items: rows, draw, changed: (range) => tell(range, rows.length) });
  const table = element("table", { role: "table", class: "content" }, caption(), head(columns), body);
  const none = element("p", { class: "note" }, t("noRows"));
  scroller.replaceChildren(...(rows.length ? [paged.before, table, paged.behind] : [none]));
  if (focused) table.querySelector<HTMLElement>(`[data-sort="${focused}"]`)?.focus();
  return (isNew) => mark(paged, listed, isNew);
}

function caption(): HTMLElement {
  const name = t(state.viewState.table === "entities" ? "tableEntities" : "tableStatements");
  return element("caption", { class: "unseen" }, t("tableCaption", { name }));
}

function tell({ from, to }: RowRange, all: number): void {
  const isAll = to - from === all;
  const filling = { from: formatNumber(from + 1), to: formatNumber(to), n: formatNumber(to), all: formatNumber(all) };
  count.textContent = t(isAll ? "shownAll" : from ? "shownRange" : "shownSome", filling);
}

function mark<Row>(paged: PagedList<Row>, { rows, isChosen }: SortedTable<Row>, isNew: boolean): void {
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

function head<Row>(columns: readonly TableColumn<Row>[]): HTMLElement {
  const cells = columns.map((column) => headCell(column));
  return element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...cells));
}

/** The name of a column, which sorts by it: first up, then down, then as the dataset has it. */
function headCell<Row>({ name, title }: TableColumn<Row>): HTMLElement {
  const { column, isDescending } = sortOf(state.viewState.table);
  const order = column !== name ? "none" : isDescending ? "descending" : "ascending";
  const next = { none: name, ascending: `-${name}`, descending: "" } as const satisfies Record<string, string>;
  const sort = button({ "data-sort": name }, () => replaceViewState({ sort: next[order] }), t(title));
  return element("th", { scope: "col", role: "columnheader", "aria-sort": order, class: `cell-${name}` }, sort);
}

/** Offer the table as a tab. */
export function addTable(): void {
  byId("stage-table").append(element("div", { class: "view-head" }, group, count), scroller);
  addTab("table", drawTable);
}
