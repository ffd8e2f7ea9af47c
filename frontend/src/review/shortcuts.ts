/** Keyboard shortcuts of the review page, unless somebody writes. */
import { areLettersOn } from "../shared/letters";
import { selectNextOpen, step } from "./candidates/candidate-selection";
import { ACTIONS, runCandidateAction } from "./cards/candidate-actions";
import { focusChosen } from "./cards/cards";
import { focusSearch } from "./cards/search-box";
import { acceptMany } from "./forms/accept-many";
import { addEntity, addStatement } from "./forms/forms";
import { openHelp, type ShortcutRow } from "./help";
import { type MessageKey, t } from "./i18n";
import { showNotice } from "./notice";
import type { Words } from "./protocol";
import { sendCommand, store } from "./store";
import { goToText, selectedWords } from "./text/text-selection";
import { undoneWords } from "./undone";

interface Shortcut {
  readonly key: string;
  readonly help: MessageKey;
  readonly act: () => void;
}

const COMMANDS: readonly Shortcut[] = [
  { key: "j", help: "keyNext", act: () => walk(() => step(1)) },
  { key: "k", help: "keyLast", act: () => walk(() => step(-1)) },
  { key: "o", help: "keyNextOpen", act: () => walk(selectNextOpen) },
  ...ACTIONS.map((action) => ({ ...action, act: () => runCandidateAction(action) })),
  { key: "b", help: "keyMany", act: acceptMany },
  { key: "u", help: "keyUndo", act: undo },
  { key: "/", help: "keySearch", act: focusSearch },
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

/** Open a form for the words that are selected, or say that there are none, or too many. */
export function fromWords(open: (words: Words) => void): void {
  const words = selectedWords();
  if (!words) showNotice(t("selectFirst"));
  else if (words.text.includes("\n")) showNotice(t("oneLine"));
  else {
    showNotice("");
    open(words);
  }
}

/** Take the last decision back, and say which one that was. */
export async function undo(): Promise<void> {
  showNotice("");
  if (!store.state.undo) showNotice(t("nothingToUndo"));
  else if ((await sendCommand({ action: "undo" })) === "done")
    showNotice(t("takenBack", { what: undoneWords(store.words) }));
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
  return document.querySelector("dialog[open], input:focus") !== null;
}
