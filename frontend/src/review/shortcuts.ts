/** Keyboard shortcuts of the review page, unless somebody writes. */
import { actionOf, runCandidateAction } from "./candidate-actions";
import { selectCandidate, selectNextOpen } from "./candidate-selection";
import { focusChosen } from "./cards";
import { addEntity, addStatement } from "./forms";
import { areLettersOn, openHelp, type ShortcutRow } from "./help";
import { t } from "./i18n";
import type { Words } from "./protocol";
import { sendCommand, store } from "./store";
import { goToText, selectedWords } from "./text-selection";

export const SHORTCUTS: readonly ShortcutRow[] = [
  ["J", "keyNext"],
  ["K", "keyLast"],
  ["O", "keyNextOpen"],
  ["A", "keyAccept"],
  ["R", "keyReject"],
  ["E", "keyEdit"],
  ["L", "keyLink"],
  ["M", "keyMerge"],
  ["U", "keyUndo"],
  ["T", "keyText"],
  ["S", "keyStatement"],
  ["N", "keyEntity"],
  ["?", "keyHelp"],
];

export const TEXT_SHORTCUTS: readonly ShortcutRow[] = [
  ["← → ↑ ↓", "keyMove"],
  ["Shift + ← → ↑ ↓", "keySelect"],
  ["Enter", "keyChoose"],
];

const COMMANDS: Readonly<Record<string, () => void>> = {
  j: () => walk(() => selectCandidate(store.chosen + 1)),
  k: () => walk(() => selectCandidate(store.chosen - 1)),
  o: () => walk(selectNextOpen),
  u: () => sendCommand({ action: "undo" }),
  t: goToText,
  s: () => fromWords(addStatement),
  n: () => fromWords(addEntity),
  "?": openHelp,
};

/** Open a form for the words that are selected, or say that there are none. */
export function fromWords(open: (words: Words) => void): void {
  const words = selectedWords();
  if (words) open(words);
  else announce(t("selectFirst"));
}

let announce: (words: string) => void = () => {};

export function watchShortcuts(telling: (words: string) => void): void {
  announce = telling;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting()) return;
    if (!areLettersOn()) return;
    const key = event.key.toLowerCase();
    const action = actionOf(key);
    const command = action ? () => runCandidateAction(action) : Object.hasOwn(COMMANDS, key) && COMMANDS[key];
    if (!command) return;
    event.preventDefault();
    command();
  });
}

function walk(step: () => void): void {
  step();
  focusChosen();
}

function isWriting(): boolean {
  return document.querySelector("dialog[open]") !== null;
}
