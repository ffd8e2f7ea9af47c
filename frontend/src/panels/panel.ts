/** The side panel: a path, the details of what is selected, or the overview. */

import type { Statement } from "../model/model";
import { viewportMoved } from "../render/camera/camera";
import { byId, element } from "../shared/dom";
import { narrowScreen } from "../shared/media-queries";
import { t } from "../state/i18n";
import { state } from "../state/store";
import { entityView } from "./entity-details";
import { overview } from "./overview";
import { pathView } from "./path-view";

const panel = byId("panel");
const content = byId("panel-content");
const handle = byId("panel-fold");

/** What stays free between the title of the details and a statement, in CSS pixels: for the name of its predicate. */
const ABOVE = 36;

let shown = "";

/** Show a path or what is selected, or else how to use the page and what it holds. */
export function drawPanel(): void {
  const { viewState, selected, statement } = state;
  // what is shown already stays where it was read
  const now = JSON.stringify([viewState.path, viewState.selected]);
  const isNew = now !== shown;
  const scrolled = shown ? content.scrollTop : 0;
  const focused = document.activeElement?.getAttribute("data-action");
  panel.classList.toggle("at-rest", !viewState.path[0] && !selected && !state.missing.length);
  content.replaceChildren(
    ...missingView(),
    ...(viewState.path[0] ? pathView() : selected ? entityView(selected) : overview()),
  );
  // asked for at the first time, it would make the browser lay out a page that is not drawn yet
  if (shown) content.scrollTop = isNew ? 0 : scrolled;
  if (statement && isNew) showStatement(statement);
  if (focused) content.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus();
  shown = now;
}

/** What the address names in vain. */
function missingView(): HTMLElement[] {
  return state.missing.map((id) => element("p", { class: "missing", role: "alert" }, t("unknown", { id })));
}

/** The row of a statement in the details. */
export function statementRow({ id }: Statement): HTMLElement | null {
  return document.getElementById(`statement/${id}`);
}

/**
 * Bring a statement to the middle of the details, or its beginning to their top where it takes more room;
 * `scrollIntoView` would scroll the page of a narrow screen, too.
 */
export function showStatement(statement: Statement): void {
  const row = statementRow(statement);
  if (!row) return;
  const [own, room] = [row.getBoundingClientRect(), content.getBoundingClientRect()];
  const title = content.querySelector(".who");
  // where there is little room, the title scrolls away
  const head = title && getComputedStyle(title).position === "sticky" ? title.clientHeight : 0;
  const above = Math.max(head + ABOVE, (room.height + head - own.height) / 2);
  content.scrollTop += own.top - room.top - above;
}

export function foldPanel(open: boolean): void {
  handle.setAttribute("aria-expanded", String(open));
  panel.classList.toggle("folded", !open);
}

/** On a narrow screen the details give way to what has the focus behind them. */
function uncover({ target }: FocusEvent): void {
  if (!narrowScreen.matches || !(target instanceof Element) || !target.closest(".stage")) return;
  if (target.getBoundingClientRect().bottom > panel.getBoundingClientRect().top + 1 && !isTall(target))
    foldPanel(false);
}

/** Whether so much of a thing is above the details that it can be seen whatever they cover. */
function isTall(element: Element): boolean {
  return element.getBoundingClientRect().top < panel.getBoundingClientRect().top - 100;
}

export function watchPanel(): void {
  handle.addEventListener("click", () => {
    foldPanel(panel.classList.contains("folded"));
    viewportMoved("resize");
  });
  document.addEventListener("focusin", uncover);
  foldPanel(!narrowScreen.matches);
}
