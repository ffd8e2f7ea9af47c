/** Keys that work anywhere in the page, unless somebody writes. */
import { fit, zoomBy } from "../drawing/camera";
import { state } from "../state";
import { ACTIONS } from "./actions";
import { byId, isHidden } from "./dom";
import { foldFacets } from "./facets";
import { askPath, change, goTo, pathFrom, set } from "./navigation";

const KEYS: Readonly<Record<string, () => void>> = {
  "/": () => byId("search").focus(),
  "0": () => fit(),
  "+": () => zoomBy(1.4),
  "=": () => zoomBy(1.4),
  "-": () => zoomBy(1 / 1.4),
  l: () => set({ lineNames: !state.choice.lineNames }),
  f: () => foldFacets(isHidden("filters")),
  Escape: leave,
};

export function watchKeys(): void {
  document.addEventListener("keydown", onKey);
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event)) return;
  const act = KEYS[event.key] ?? actionFor(event.key);
  if (!act) return;
  event.preventDefault();
  act();
}

/** What a key does with the entity that is selected. */
function actionFor(key: string): (() => void) | null {
  const { selected } = state;
  const action = selected && ACTIONS.find((each) => each.key === key);
  return action ? () => action.act(selected) : null;
}

/** Leave what was entered last: asking for a path, a path, what is selected. */
function leave(): void {
  if (pathFrom) askPath("");
  else if (state.choice.path[0]) change({ path: ["", ""] });
  else if (state.selected || state.missing) goTo("");
}

function isWriting({ target, key }: KeyboardEvent): boolean {
  const inOverlay = document.querySelector("dialog[open], :popover-open") !== null;
  const inField = target instanceof Element && target.matches("input:not([type=checkbox]), textarea, select");
  return inOverlay || (inField && key !== "Escape");
}
