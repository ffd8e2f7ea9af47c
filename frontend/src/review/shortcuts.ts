/** Keys that work anywhere in the page, unless somebody writes. */
import { act, actionOf } from "./candidate-actions";
import { choose, chooseNextOpen } from "./candidate-selection";
import { focusChosen } from "./cards";
import { addEntity, addStatement } from "./forms";
import { areLettersOn, openHelp, type Told } from "./help";
import { say } from "./i18n";
import type { Words } from "./protocol";
import { ask, desk } from "./store";
import { goToText, selectedWords } from "./text-selection";

export const KEYS: readonly Told[] = [
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

export const IN_TEXT: readonly Told[] = [
  ["← → ↑ ↓", "keyMove"],
  ["Shift + ← → ↑ ↓", "keySelect"],
  ["Enter", "keyChoose"],
];

const COMMANDS: Readonly<Record<string, () => void>> = {
  j: () => walk(() => choose(desk.chosen + 1)),
  k: () => walk(() => choose(desk.chosen - 1)),
  o: () => walk(chooseNextOpen),
  u: () => ask({ action: "undo" }),
  t: goToText,
  s: () => fromWords(addStatement),
  n: () => fromWords(addEntity),
  "?": openHelp,
};

/** Open a form for the words that are selected, or say that there are none. */
export function fromWords(open: (words: Words) => void): void {
  const words = selectedWords();
  if (words) open(words);
  else tell(say("selectFirst"));
}

let tell: (words: string) => void = () => {};

export function watchKeys(telling: (words: string) => void): void {
  tell = telling;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting()) return;
    if (!areLettersOn()) return;
    const key = event.key.toLowerCase();
    const action = actionOf(key);
    const command = action ? () => act(action) : Object.hasOwn(COMMANDS, key) && COMMANDS[key];
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
