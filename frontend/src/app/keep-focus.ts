/** Keeps the keyboard focus where the reader works, when what had it is drawn anew or is gone. */

import { byId } from "../shared/dom";
import { state } from "../state/store";
import type { ViewState } from "../state/view-state";

/** What the details were opened from: an element, and the id that it leads to where it may be drawn anew. */
let opener: Element | null = null;

/** Remember what has the focus; what comes back gives it to what stands in its place, once everything is drawn. */
export function holdFocus(before: ViewState): () => void {
  const held = document.activeElement;
  return () => {
    const isOpen = hasDetails(state.viewState);
    if (isOpen && !hasDetails(before)) opener = held;
    if (!held || held === document.body || !isLost()) return;
    const next = isOpen ? null : openerNow();
    (next ?? standIn(held)).focus({ preventScroll: true });
    if (!isOpen) opener = null;
  };
}

function hasDetails({ selected, path }: ViewState): boolean {
  return Boolean(selected || path[0]);
}

/** Whether nothing has the focus, or something that is not to be seen any longer. */
function isLost(): boolean {
  const { activeElement } = document;
  return !activeElement || activeElement === document.body || !isSeen(activeElement);
}

function isSeen(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

/** What opened the details, or the button for the same that was drawn in its place. */
function openerNow(): HTMLElement | SVGElement | null {
  const found = opener;
  if (!(found instanceof HTMLElement || found instanceof SVGElement) || found === document.body) return null;
  if (isSeen(found)) return found;
  const { opens } = found.dataset;
  const buttons = document.querySelectorAll<HTMLElement>("#panel [data-opens]");
  return [...buttons].find((each) => opens && each.dataset.opens === opens && isSeen(each)) ?? null;
}

/** What stands nearest to something that is gone: the title of its details, the filters, or the view that is open. */
function standIn(gone: Element): HTMLElement {
  const title = document.getElementById("panel-title");
  if (title && isSeen(title) && hasDetails(state.viewState)) return title;
  if (gone.closest("#filters") && isSeen(byId("dim"))) return byId("dim");
  return byId(state.viewState.tab === "graph" ? "network" : `stage-${state.viewState.tab}`);
}
