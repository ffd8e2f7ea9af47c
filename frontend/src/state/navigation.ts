/** Navigation: every change of the view state goes through the address, so links lead to it, and back leads back. */

import { element } from "../shared/dom";
import { decodeHash, encodeHash } from "./address";
import { applyViewState, facetValues, model, state } from "./store";
import { unknownNamesIn } from "./unknown-names";
import { INITIAL_VIEW_STATE, NO_PATH, type ViewState } from "./view-state";

/** Where something was chosen: in search or details, in the graph, with a tool, or by the address alone. */
export type NavigationSource = "page" | "graph" | "tool" | "address";

let show: (from: NavigationSource) => void = () => undefined;

/** Hear of every change of the address. */
export function onNavigation(listener: (from: NavigationSource) => void): void {
  show = listener;
  addEventListener("hashchange", () => {
    pathFrom = "";
    show("address");
  });
}

/** The view state that the address names; a tab that this page does not have is the graph. */
export function currentViewState(): ViewState {
  const viewState = decodeHash(location.hash, facetValues);
  return document.getElementById(`tab-${viewState.tab}`) ? viewState : { ...viewState, tab: INITIAL_VIEW_STATE.tab };
}

/** Take over what the address says; whether other things are to be seen than before. */
export function applyAddress(): boolean {
  const viewState = currentViewState();
  return applyViewState(viewState, unknownNamesIn(location.hash, viewState, model, facetValues));
}

/** Choose something else. A step leads back from it; a setting only changes what the address says. */
export function updateViewState(changes: Partial<ViewState>, { from = "tool", isStep = true }: Change = {}): void {
  const hash = encodeHash({ ...state.viewState, ...changes }, null, facetValues);
  if (hash !== location.hash) write(hash, isStep);
  // whatever is selected meanwhile ends the choice of a path's other end
  if (changes.selected !== undefined || changes.path) pathFrom = "";
  show(from);
}

interface Change {
  readonly from?: NavigationSource;
  readonly isStep?: boolean;
}

/** A list without a value. */
export function without(list: readonly string[], value: string): string[] {
  return list.filter((each) => each !== value);
}

/** A list with a value that was not in it, or without it. */
export function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? without(list, value) : [...list, value];
}

/** Choose what changes how things are shown alone; the focus stays where it is. */
export function replaceViewState(changes: Partial<ViewState>): void {
  updateViewState(changes, { from: "address", isStep: false });
}

/** The entity from which a path is asked for, until its other end is chosen. */
export let pathFrom = "";

/** Ask for the other end of a path from an entity, or no longer. */
export function askPath(from: string): void {
  pathFrom = from;
  show("address");
}

/** Go to an entity by its id, or to none; while a path is asked for, to its other end. */
export function goTo(id: string, from: NavigationSource = "page"): void {
  const start = pathFrom;
  if (start && id !== start && model.entities.has(id))
    updateViewState({ selected: "", ...NO_PATH, path: [start, id] }, { from });
  else updateViewState({ selected: id, ...NO_PATH }, { from });
}

function write(hash: string, isStep: boolean): void {
  // the whole address: a fragment alone would count from where a notebook's page is
  if (isStep) history.pushState(null, "", addressOf(hash));
  else history.replaceState(null, "", addressOf(hash));
}

/** Whether a link can lead here: the page in a notebook's frame has no address of its own. */
export function hasAddress(): boolean {
  return location.protocol !== "about:";
}

/** The address of a view state in this page, from wherever a link is followed. */
export function addressOf(hash: string): string {
  return location.href.replace(/#.*$/s, "") + hash;
}

/** A link within the page; a plain click goes another way, which leaves alone where a notebook's frame is. */
export function innerLink(attributes: Readonly<Record<string, string>>, text: string, follow: () => void): HTMLElement {
  const link = element("a", attributes, text);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow();
  });
  return link;
}
