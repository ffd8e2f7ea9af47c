/** The help dialog: gestures, shortcuts, and what marks mean. */
import { type MessageKey, t, word } from "../i18n";
import { byId, element } from "../shared/dom";

/** A key and what it does, as the code that hears it says. */
interface Told {
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

/** Codes that keep a statement from being a plain fact. */
const MARKS: readonly (readonly [string, MessageKey])[] = [
  ["inferred", "markInferred"],
  ["disputed", "markDisputed"],
  ["plan", "markPlan"],
  ["requirement", "markRequirement"],
  ["candidate", "markCandidate"],
  ["deprecated", "markDeprecated"],
];

const help = byId<HTMLDialogElement>("help");

export function openHelp(): void {
  help.showModal();
}

/** Write the help: gestures, every key, what the graph shows, what marks a statement. */
export function drawHelp(keys: readonly Told[], actions: readonly Told[]): void {
  byId("help-content").replaceChildren(
    ...section(
      "helpGestures",
      GESTURES.map(([name, does]) => row(t(name), t(does))),
    ),
    ...section("helpKeys", keys.map(keyRow)),
    ...section("helpActions", actions.map(keyRow)),
    ...section(
      "helpPicture",
      SIGNS.map(([name, means]) => row(t(name), t(means))),
    ),
    ...section(
      "helpMarks",
      MARKS.map(([code, means]) => row(mark(code), t(means))),
    ),
  );
}

function section(title: MessageKey, rows: readonly HTMLElement[]): HTMLElement[] {
  return [element("h3", {}, t(title)), element("dl", {}, ...rows)];
}

function row(name: string | HTMLElement, meaning: string): HTMLElement {
  return element("div", {}, element("dt", {}, name), element("dd", {}, meaning));
}

function keyRow({ shown, name }: Told): HTMLElement {
  return row(element("kbd", {}, shown), t(name));
}

function mark(code: string): HTMLElement {
  return element("span", { class: "mark" }, word(code));
}

export function watchHelp(): void {
  byId("help-open").addEventListener("click", openHelp);
  byId("help-close").addEventListener("click", () => help.close());
  // beside the dialog is the dialog's own backdrop
  help.addEventListener("click", (event) => event.target === help && help.close());
}
