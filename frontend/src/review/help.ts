/** Every key of the page, in a dialog of its own. */
import { byId, element } from "../shared/dom";
import { remember, remembered } from "../shared/local-storage";
import { type Key, say } from "./i18n";

export type Told = readonly [string, Key];

const STORED = "courtgraph-letters";
const help = byId<HTMLDialogElement>("help");
const box = byId<HTMLInputElement>("letters");

/** Whether single letters are shortcuts: whoever speaks to the computer may not want them (WCAG 2.1.4). */
export function areLettersOn(): boolean {
  return box.checked;
}

export function openHelp(): void {
  help.showModal();
}

export function drawHelp(keys: readonly Told[], inText: readonly Told[]): void {
  byId("help-keys").replaceChildren(...keys.map(row));
  byId("help-text").replaceChildren(...inText.map(row));
}

function row([shown, name]: Told): HTMLElement {
  return element("div", {}, element("dt", {}, element("kbd", {}, shown)), element("dd", {}, say(name)));
}

export function watchHelp(): void {
  box.checked = remembered(STORED) !== "off";
  box.addEventListener("change", () => remember(STORED, box.checked ? "" : "off"));
  byId("help-open").addEventListener("click", openHelp);
  byId("help-close").addEventListener("click", () => help.close());
}
