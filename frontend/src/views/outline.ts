/** The outline tab: types, their entities, and the statements of each. */

import { emptyKey, emptyNote } from "../controls/empty-note";
import { inSlices } from "../export/work";
import { button, byId, element } from "../shared/dom";
import { t } from "../state/i18n";
import { state } from "../state/store";
import { ListStart } from "./list-start";
import { Memo } from "./memo";
import { OutlineTree } from "./outline-tree";
import { restoreFocusIn } from "./restore-focus";
import { isInSight, scrollIntoSight } from "./scroll-into-view";
import { addTab } from "./tabs";

/** No more entities are opened at once: nobody reads so many, and the page must stay quick. */
const MOST_OPENED = 200;

const scroller = element("div", { class: "rows" });
const opened = element("p", { class: "shown", role: "status" });
const expand = button({ class: "more" }, expandAll);
const collapse = button({ class: "more" }, collapseAll);
const giveBack = restoreFocusIn(scroller);

/** Types and entities that are open; they stay so when everything is drawn anew. */
const open = new Set<string>();
const memo = new Memo();
const start = new ListStart();

let unfolding = new AbortController();
let tree: OutlineTree | null = null;
let seen = "";

function drawOutline(): void {
  const { visible, viewState, selected } = state;
  const isStale = memo.isStale(
    [...visible.entities, ...visible.statements, ...visible.touched],
    emptyKey(!visible.entities.size),
  );
  if (!tree || isStale) tree = drawTree();
  const isNew = start.isNew(scroller);
  if ((isNew || viewState.selected !== seen) && selected) {
    const view = tree.reveal(selected)?.view;
    if (view && !isInSight(view, scroller)) scrollIntoSight(view, scroller);
  }
  seen = viewState.selected;
  tree.mark(selected);
  giveBack();
}

function drawTree(): OutlineTree {
  unfolding.abort();
  expand.textContent = t("expandAll");
  collapse.textContent = t("collapseAll");
  opened.textContent = "";
  const box = element("div", { class: "outline" });
  const drawn = new OutlineTree(box, open);
  scroller.replaceChildren(...(state.visible.entities.size ? [box] : emptyNote()));
  return drawn;
}

/** Unfold everything in slices; what folds it again or draws it anew ends that. */
function expandAll(): void {
  unfolding.abort();
  unfolding = new AbortController();
  const all = state.visible.entities.size;
  const { count: n, work } = tree?.openAll(MOST_OPENED) ?? { count: 0, work: null };
  tree?.mark(state.selected);
  opened.textContent = n < all ? t("openedSome", { n, all }) : t("openedAll", { n });
  // what ends it throws, and there is nothing to be done about that
  if (work) inSlices(work, { signal: unfolding.signal, progress: () => undefined }).catch(() => undefined);
}

function collapseAll(): void {
  unfolding.abort();
  tree?.closeAll();
  opened.textContent = "";
}

/** Offer the outline as a tab. */
export function addOutline(): void {
  byId("stage-outline").append(element("div", { class: "view-head" }, expand, collapse, opened), scroller);
  addTab("outline", drawOutline);
}
