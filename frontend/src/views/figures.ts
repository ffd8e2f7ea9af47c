/** The figures tab: bars by indicator and unit, or a table. */

import { emptyKey, emptyNote } from "../controls/empty-note";
import { visibleFigures } from "../figures/visible-figures";
import { isFigure } from "../model/figures";
import { button, byId, element } from "../shared/dom";
import { t } from "../state/i18n";
import { replaceViewState } from "../state/navigation";
import { model, state } from "../state/store";
import { FIGURE_FORMS } from "../state/view-state";
import { drawCharts, watchWidth } from "./figure-charts";
import { figureRows } from "./figure-rows";
import { ListStart } from "./list-start";
import { Memo } from "./memo";
import { restoreFocusIn } from "./restore-focus";
import { drawSortableTable, type Mark } from "./sortable-table";
import { addTab } from "./tabs";

const switches = FIGURE_FORMS.map((figures) => [figures, button({}, () => replaceViewState({ figures }))] as const);
const group = element("div", { class: "switches", role: "group" }, ...switches.map(([, each]) => each));
const count = element("p", { class: "shown", role: "status" });
const scroller = element("div", { class: "rows" });
const giveBack = restoreFocusIn(scroller);
const memo = new Memo();
const start = new ListStart();

let mark: Mark = () => undefined;
let seen = "";

function drawFigures(): void {
  const { figures: form, sort, selected } = state.viewState;
  const width = form === "bars" ? scroller.clientWidth : 0;
  drawSwitches();
  if (
    memo.isStale(
      state.visible.statements,
      form,
      sort,
      String(width),
      emptyKey(!state.visible.statements.some(isFigure)),
    )
  )
    mark = drawForm();
  const isNew = start.isNew(scroller, form, sort);
  mark((isNew || selected !== seen) && selected !== "");
  seen = selected;
  giveBack();
}

function drawSwitches(): void {
  for (const [form, each] of switches) {
    each.textContent = t(form === "bars" ? "figureBars" : "figureTable");
    each.setAttribute("aria-pressed", String(form === state.viewState.figures));
  }
  group.setAttribute("aria-label", t("figureForms"));
}

/** Draw the figures in the form that is chosen; what comes back marks them. */
function drawForm(): Mark {
  const [place, figures] = [{ scroller, count }, visibleFigures()];
  if (!figures.length) return drawNothing();
  if (state.viewState.figures === "bars") return drawCharts(place, figures);
  return drawSortableTable(place, "figures", t("viewFigures"), figureRows(figures));
}

/** Say whether the filters leave no figure, or there is none at all. */
function drawNothing(): Mark {
  count.textContent = "";
  const none = () => [element("p", { class: "note" }, t("figuresNone"))];
  scroller.replaceChildren(...(model.list.some(isFigure) ? emptyNote() : none()));
  return () => undefined;
}

/** Offer the figures as a tab. */
export function addFigures(): void {
  byId("stage-figures").append(element("div", { class: "view-head" }, group, count), scroller);
  addTab("figures", drawFigures);
  watchWidth(scroller, drawFigures);
}
