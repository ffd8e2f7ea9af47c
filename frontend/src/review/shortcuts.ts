/** Keyboard shortcuts of the review page, unless somebody writes. */
import { byId } from "../shared/dom";
import { areLettersOn } from "../shared/letters";
import { ACTIONS, runCandidateAction } from "./candidate-actions";
import { selectCandidate, selectNextOpen } from "./candidate-selection";
import { focusChosen } from "./cards";
import { addEntity, addStatement } from "./forms";
import { openHelp, type ShortcutRow } from "./help";
import { type MessageKey, t } from "./i18n";
import type { Words } from "./protocol";
import { sendCommand, store } from "./store";
import { goToText, selectedWords } from "./text-selection";

interface Shortcut {
  readonly key: string;
  readonly help: MessageKey;
  readonly act: () => void;
}

const COMMANDS: readonly Shortcut[] = [
  { key: "j", help: "keyNext", act: () => walk(() => selectCandidate(store.chosen + 1)) },
  { key: "k", help: "keyLast", act: () => walk(() => selectCandidate(store.chosen - 1)) },
  { key: "o", help: "keyNextOpen", act: () => walk(selectNextOpen) },
  ...ACTIONS.map((action) => ({ ...action, act: () => runCandidateAction(action) })),
  { key: "u", help: "keyUndo", act: () => sendCommand({ action: "undo" }) },
  { key: "t", help: "keyText", act: goToText },
  { key: "s", help: "keyStatement", act: () => fromWords(addStatement) },
  { key: "n", help: "keyEntity", act: () => fromWords(addEntity) },
  { key: "?", help: "keyHelp", act: openHelp },
];

export const SHORTCUTS = COMMANDS.map(({ key, help }): ShortcutRow => [key.toUpperCase(), help]);

export const TEXT_SHORTCUTS: readonly ShortcutRow[] = [
  ["← → ↑ ↓", "keyMove"],
  ["Shift + ← → ↑ ↓", "keySelect"],
  ["Enter", "keyChoose"],
];

/** Open a form for the words that are selected, or say that there are none. */
export function fromWords(open: (words: Words) => void): void {
  const words = selectedWords();
  if (words) open(words);
  else announce(t("selectFirst"));
}

function announce(words: string): void {
  byId("said").textContent = "";
  byId("selected").textContent = words;
  byId("said").textContent = words;
}

export function watchShortcuts(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting()) return;
    if (!areLettersOn()) return;
    const command = COMMANDS.find(({ key }) => key === event.key.toLowerCase());
    if (!command) return;
    event.preventDefault();
    command.act();
  });
}

function walk(step: () => void): void {
  step();
  focusChosen();
}

function isWriting(): boolean {
  return document.querySelector("dialog[open]") !== null;
}
