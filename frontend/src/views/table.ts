/** The content as a table, of statements or of entities. */

import type { Portion } from "../data/paging";
import { TABLES } from "../data/view-state";
import { counted, say } from "../i18n";
import { set } from "../interface/navigation";
import { Portions } from "../interface/paged-list";
import { addView } from "../interface/tabs";
import { button, byId, element } from "../shared/dom";
import { state } from "../state";
import { Kept } from "./memo";
import { openerIn } from "./restore-focus";
import { bringIntoSight, isInSight } from "./scroll-into-view";
import { type ColumnOf, rowView } from "./table-columns";
import { type Listed, sortOf, withListed } from "./table-rows";

/** Mark the rows of what is selected; when it was selected just now, one of them comes into sight. */
type Mark = (isNew: boolean) => void;

const switches = TABLES.map((table) => [table, button({}, () => set({ table, sort: "" }))] as const);
const group = element("div", { class: "switches", role: "group" }, ...switches.map(([, each]) => each));
const count = element("p", { class: "shown", role: "status" });
const scroller = element("div", { class: "rows" });
const giveBack = openerIn(scroller);
const kept = new Kept();

let markRows: Mark = () => undefined;
let seen = "";

function drawTable(): void {
  const { table, sort, selected } = state.choice;
  const { entities, statements } = state.content;
  drawSwitches();
  const content = table === "entities" ? [...entities, ...statements] : statements;
  if (kept.isStale(content, table, sort)) markRows = withListed(drawRows);
  const now = JSON.stringify([table, selected]);
  markRows(now !== seen && selected !== "");
  seen = now;
  giveBack();
}

function drawSwitches(): void {
  const { entities, statements } = state.content;
  const counts = { entities: entities.size, statements: statements.length };
  for (const [table, each] of switches) {
    const number = element("span", { class: "count" }, counted(counts[table]));
    each.replaceChildren(say(table === "entities" ? "tableEntities" : "tableStatements"), " ", number);
    each.setAttribute("aria-pressed", String(table === state.choice.table));
  }
  group.setAttribute("aria-label", say("tables"));
}

/** Draw the first rows of a table; what comes back marks them. */
function drawRows<Row>(listed: Listed<Row>): Mark {
  const { columns, rows, isChosen } = listed;
  const focused = document.activeElement?.getAttribute("data-sort");
  const body = element("tbody", { role: "rowgroup" });
  const draw = (row: Row) => marked(rowView(columns, row), isChosen(row));
  const portions = new Portions(body, { items: rows, draw, changed: (portion) => tell(portion, rows.length) });
  const table = element("table", { role: "table", class: "content" }, caption(), head(columns), body);
  const none = element("p", { class: "note" }, say("noRows"));
  scroller.replaceChildren(...(rows.length ? [portions.before, table, portions.behind] : [none]));
  if (focused) table.querySelector<HTMLElement>(`[data-sort="${focused}"]`)?.focus();
  return (isNew) => mark(portions, listed, isNew);
}

function caption(): HTMLElement {
  const name = say(state.choice.table === "entities" ? "tableEntities" : "tableStatements");
  return element("caption", { class: "unseen" }, say("tableCaption", { name }));
}

function tell({ from, to }: Portion, all: number): void {
  const isAll = to - from === all;
  const filling = { from: counted(from + 1), to: counted(to), n: counted(to), all: counted(all) };
  count.textContent = say(isAll ? "shownAll" : from ? "shownRange" : "shownSome", filling);
}

function mark<Row>(portions: Portions<Row>, { rows, isChosen }: Listed<Row>, isNew: boolean): void {
  const first = isNew && !portions.drawn().some(([, row]) => isChosen(row)) ? rows.findIndex(isChosen) : -1;
  if (first >= 0) portions.reach(first);
  const chosen = portions.drawn().filter(([view, row]) => marked(view, isChosen(row)).ariaCurrent);
  if (isNew && chosen[0] && !chosen.some(([view]) => isInSight(view, scroller))) bringIntoSight(chosen[0][0], scroller);
}

function marked(view: HTMLElement, isChosen: boolean): HTMLElement {
  view.ariaCurrent = isChosen ? "true" : null;
  return view;
}

function head<Row>(columns: readonly ColumnOf<Row>[]): HTMLElement {
  const cells = columns.map((column) => headCell(column));
  return element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...cells));
}

/** The name of a column, which sorts by it: first up, then down, then as the dataset has it. */
function headCell<Row>({ name, title }: ColumnOf<Row>): HTMLElement {
  const { column, isDescending } = sortOf(state.choice.table);
  const order = column !== name ? "none" : isDescending ? "descending" : "ascending";
  const next = { none: name, ascending: `-${name}`, descending: "" } as const satisfies Record<string, string>;
  const sort = button({ "data-sort": name }, () => set({ sort: next[order] }), say(title));
  return element("th", { scope: "col", role: "columnheader", "aria-sort": order, class: `cell-${name}` }, sort);
}

/** Offer the table as a way to see the content. */
export function addTable(): void {
  byId("stage-table").append(element("div", { class: "view-head" }, group, count), scroller);
  addView("table", { draw: drawTable });
}
