/** The table tab, of statements or of entities. */

import { emptyKey } from "../controls/empty-note";
import { button, byId, element } from "../shared/dom";
import { formatNumber, t } from "../state/i18n";
import { replaceViewState } from "../state/navigation";
import { state } from "../state/store";
import { TABLE_NAMES } from "../state/view-state";
import { ListStart } from "./list-start";
import { Memo } from "./memo";
import { restoreFocusIn } from "./restore-focus";
import { drawSortableTable, type Mark } from "./sortable-table";
import { entityTable, statementTable } from "./table-rows";
import { addTab } from "./tabs";

const switches = TABLE_NAMES.map((table) => [table, button({}, () => replaceViewState({ table, sort: "" }))] as const);
const group = element("div", { class: "switches", role: "group" }, ...switches.map(([, each]) => each));
const count = element("p", { class: "shown", role: "status" });
const scroller = element("div", { class: "rows" });
const giveBack = restoreFocusIn(scroller);
const memo = new Memo();
const start = new ListStart();

let markRows: Mark = () => undefined;
let seen = "";

function drawTable(): void {
  const { table, sort, selected } = state.viewState;
  const { entities, statements, touched } = state.visible;
  drawSwitches();
  const content = [...(table === "entities" ? entities : []), ...statements, ...touched];
  if (memo.isStale(content, table, sort, emptyKey(!entities.size || !statements.length))) markRows = drawRows();
  const isNew = start.isNew(scroller, table, sort);
  markRows((isNew || selected !== seen) && selected !== "");
  seen = selected;
  giveBack();
}

function drawRows(): Mark {
  const place = { scroller, count };
  return state.viewState.table === "entities"
    ? drawSortableTable(place, "entities", t("tableEntities"), entityTable())
    : drawSortableTable(place, "statements", t("tableStatements"), statementTable());
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

/** Offer the table as a tab. */
export function addTable(): void {
  byId("stage-table").append(element("div", { class: "view-head" }, group, count), scroller);
  addTab("table", drawTable);
}
