/** The help dialog: gestures, shortcuts, and what marks mean. */

import { byId, element } from "../shared/dom";
import { type MessageKey, t, word } from "../state/i18n";

/** A key as the help shows it, and what it does. */
export interface Shortcut {
  readonly shown: string;
  readonly name: MessageKey;
}

const GESTURES: readonly (readonly [MessageKey, MessageKey])[] = [
  ["gestureClick", "gestureClickDoes"],
  ["gestureDrag", "gestureDragDoes"],
  ["gesturePan", "panKeys"],
  ["gestureZoom", "gestureZoomDoes"],
  ["gestureShift", "gestureShiftDoes"],
];

const SIGNS: readonly (readonly [MessageKey, MessageKey])[] = [
  ["sizing", "signSizeMeans"],
  ["signDashed", "signDashedMeans"],
  ["signPale", "signPaleMeans"],
  ["signRing", "signRingMeans"],
];

/** Codes of what a statement is beside a plain fact. */
const MARKS: readonly (readonly [string, MessageKey])[] = [
  ["inferred", "markInferred"],
  ["disputed", "markDisputed"],
  ["plan", "markPlan"],
  ["requirement", "markRequirement"],
  ["candidate", "markCandidate"],
  ["deprecated", "markDeprecated"],
  ["open", "markOpen"],
];

const help = byId<HTMLDialogElement>("help");

export function openHelp(): void {
  help.showModal();
}

/** Write the help: gestures, every key, what the graph shows, what marks a statement. */
export function drawHelp(keys: readonly Shortcut[], actions: readonly Shortcut[]): void {
  byId("help-content").replaceChildren(
    ...section("helpGestures", GESTURES.map(phraseRow)),
    ...section("helpKeys", keys.map(keyRow)),
    ...section("helpActions", actions.map(keyRow)),
    ...section("helpPicture", SIGNS.map(phraseRow)),
    ...section("helpMarks", MARKS.map(markRow)),
  );
}

function section(title: MessageKey, rows: readonly HTMLElement[]): HTMLElement[] {
  return [element("h3", {}, t(title)), element("dl", {}, ...rows)];
}

function row(name: string | HTMLElement, meaning: MessageKey): HTMLElement {
  return element("div", {}, element("dt", {}, name), element("dd", {}, t(meaning)));
}

function phraseRow([name, meaning]: readonly [MessageKey, MessageKey]): HTMLElement {
  return row(t(name), meaning);
}

function keyRow({ shown, name }: Shortcut): HTMLElement {
  return row(element("kbd", {}, shown), name);
}

function markRow([code, meaning]: readonly [string, MessageKey]): HTMLElement {
  return row(element("span", { class: "mark" }, word(code)), meaning);
}

export function watchHelp(): void {
  // what back leads to is not seen behind a dialog
  addEventListener("popstate", () => {
    for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) dialog.close();
  });
  byId("help-open").addEventListener("click", openHelp);
  byId("help-close").addEventListener("click", () => help.close());
  // beside the dialog is the dialog's own backdrop
  help.addEventListener("click", (event) => event.target === help && help.close());
}
