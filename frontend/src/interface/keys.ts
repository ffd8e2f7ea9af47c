/** Keys that work anywhere in the page, unless somebody writes. */
import { fit, zoomBy } from "../drawing/camera";
import type { Key } from "../speech";
import { state } from "../state";
import { ACTIONS } from "./actions";
import { byId, isHidden } from "./dom";
import { foldFacets } from "./facets";
import { openHelp } from "./help";
import { askPath, change, goTo, pathFrom, set } from "./navigation";

interface Shortcut {
  /** The keys that do it; the first is the one that the help names. */
  readonly keys: readonly string[];
  readonly name: Key;
  readonly act: () => void;
}

/** Every key, with what the help says of it. */
export const KEYS: readonly Shortcut[] = [
  { keys: ["/"], name: "searchLabel", act: () => byId("search").focus() },
  { keys: ["f"], name: "filters", act: () => foldFacets(isHidden("filters")) },
  { keys: ["l"], name: "lineNames", act: () => set({ lineNames: !state.choice.lineNames }) },
  { keys: ["+", "="], name: "zoomIn", act: () => zoomBy(1.4) },
  { keys: ["-"], name: "zoomOut", act: () => zoomBy(1 / 1.4) },
  { keys: ["0"], name: "fit", act: () => fit() },
  { keys: ["?"], name: "help", act: openHelp },
  { keys: ["Escape"], name: "leaveLast", act: leave },
];

export function watchKeys(): void {
  document.addEventListener("keydown", onKey);
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event)) return;
  const act = KEYS.find(({ keys }) => keys.includes(event.key))?.act ?? actionFor(event.key);
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
