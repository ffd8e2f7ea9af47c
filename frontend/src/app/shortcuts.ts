/** Keyboard shortcuts that work anywhere in the page, unless somebody writes. */

import { toggleFiltersByKey } from "../controls/filter-panel";
import { toggleMinimap } from "../controls/minimap";
import { ACTIONS, runEntityAction } from "../panels/entity-actions";
import { fit, zoomBy } from "../render/camera/camera";
import { byId } from "../shared/dom";
import { areLettersOn, watchLetters } from "../shared/letters";
import { askPath, goTo, pathFrom, updateViewState } from "../state/navigation";
import { state } from "../state/store";
import { NO_PATH } from "../state/view-state";
import { openHelp, type Shortcut } from "./help";
import { stepToNeighbour } from "./keyboard";
import { toggleEdgeLabels } from "./toolbar";

interface Command extends Shortcut {
  readonly keys: readonly string[];
  readonly act: () => void;
}

const COMMANDS: readonly Command[] = [
  { keys: ["/"], shown: "/", name: "searchLabel", act: () => byId("search").focus() },
  { keys: ["n"], shown: "n", name: "nextStop", act: () => stepToNeighbour(1) },
  { keys: ["N"], shown: "N", name: "lastStop", act: () => stepToNeighbour(-1) },
  { keys: ["+", "="], shown: "+", name: "zoomIn", act: () => zoomBy(1.4) },
  { keys: ["-"], shown: "−", name: "zoomOut", act: () => zoomBy(1 / 1.4) },
  { keys: ["0"], shown: "0", name: "fit", act: () => fit() },
  { keys: ["l"], shown: "l", name: "lineNames", act: toggleEdgeLabels },
  { keys: ["m"], shown: "m", name: "miniature", act: toggleMinimap },
  { keys: ["f"], shown: "f", name: "filters", act: toggleFiltersByKey },
  { keys: ["?"], shown: "?", name: "help", act: openHelp },
  { keys: ["Escape"], shown: "Esc", name: "leaveLast", act: leave },
];

/** Keys that the graph itself hears while it has the focus. */
const IN_PICTURE: readonly Shortcut[] = [
  { shown: "← → ↑ ↓", name: "panKeys" },
  { shown: "Shift + ← → ↑ ↓", name: "moveKeys" },
  { shown: "Enter", name: "openStop" },
];

/** Every key of the page, for its help; those that do something with an entity are the actions' own. */
export const SHORTCUTS: readonly Shortcut[] = [...COMMANDS, ...IN_PICTURE];

export function watchShortcuts(): void {
  watchLetters();
  document.addEventListener("keydown", onKey);
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event)) return;
  if (!areLettersOn() && event.key.length === 1) return;
  const command = COMMANDS.find(({ keys }) => keys.includes(event.key))?.act ?? actionFor(event.key);
  if (!command) return;
  event.preventDefault();
  command();
}

/** What a key does with the entity that is selected. */
function actionFor(key: string): (() => void) | null {
  const { selected } = state;
  const action = selected && ACTIONS.find((each) => each.key === key);
  return action ? () => runEntityAction(action, selected) : null;
}

/** Leave what was entered last: asking for a path, a path, what is selected. */
function leave(): void {
  if (pathFrom) askPath("");
  else if (state.viewState.path[0]) updateViewState(NO_PATH);
  else if (state.selected || state.missing.length) goTo("");
}

function isWriting({ target, key }: KeyboardEvent): boolean {
  const inOverlay = document.querySelector("dialog[open], :popover-open") !== null;
  const inField = target instanceof Element && target.matches("input:not([type=checkbox]), textarea, select");
  return inOverlay || (inField && key !== "Escape");
}
