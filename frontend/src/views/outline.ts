/** The content as an outline: types, their entities, and the statements about each. */

import { say } from "../i18n";
import { addView } from "../interface/tabs";
import { button, byId, element } from "../shared/dom";
import { state } from "../state";
import { Kept } from "./memo";
import { Tree } from "./outline-tree";
import { openerIn } from "./restore-focus";
import { bringIntoSight, isInSight } from "./scroll-into-view";

/** No more entities are opened at once: nobody reads so many, and the page must stay quick. */
const MOST_OPENED = 200;

const scroller = element("div", { class: "rows" });
const opened = element("p", { class: "shown", role: "status" });
const expand = button({ class: "more" }, expandAll);
const collapse = button({ class: "more" }, collapseAll);
const giveBack = openerIn(scroller);

/** Types and entities that are open; they stay so when everything is drawn anew. */
const open = new Set<string>();
const kept = new Kept();

let tree: Tree | null = null;
let seen = "";

function drawOutline(): void {
  const { content, choice, selected } = state;
  const isStale = kept.isStale([...content.entities, ...content.statements]);
  if (!tree || isStale) tree = drawTree();
  if (choice.selected !== seen && selected) {
    const view = tree.reveal(selected)?.view;
    if (view && !isInSight(view, scroller)) bringIntoSight(view, scroller);
  }
  seen = choice.selected;
  tree.mark(selected);
  giveBack();
}

function drawTree(): Tree {
  expand.textContent = say("expandAll");
  collapse.textContent = say("collapseAll");
  opened.textContent = "";
  const box = element("div", { class: "outline" });
  const drawn = new Tree(box, open);
  scroller.replaceChildren(state.content.entities.size ? box : element("p", { class: "note" }, say("noRows")));
  return drawn;
}

function expandAll(): void {
  const all = state.content.entities.size;
  const n = tree?.openAll(MOST_OPENED) ?? 0;
  tree?.mark(state.selected);
  opened.textContent = n < all ? say("openedSome", { n, all }) : say("openedAll", { n });
}

function collapseAll(): void {
  tree?.closeAll();
  opened.textContent = "";
}

/** Offer the outline as a way to see the content. */
export function addOutline(): void {
  byId("stage-outline").append(element("div", { class: "view-head" }, expand, collapse, opened), scroller);
  addView("outline", { draw: drawOutline });
}
