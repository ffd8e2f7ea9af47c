/** The help dialog of the review page: every shortcut. */
import { byId, element } from "../shared/dom";
import { readStored, writeStored } from "../shared/local-storage";
import { type MessageKey, t } from "./i18n";

export type ShortcutRow = readonly [string, MessageKey];

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

export function drawHelp(keys: readonly ShortcutRow[], inText: readonly ShortcutRow[]): void {
  byId("help-keys").replaceChildren(...keys.map(row));
  byId("help-text").replaceChildren(...inText.map(row));
}

function row([shown, name]: ShortcutRow): HTMLElement {
  return element("div", {}, element("dt", {}, element("kbd", {}, shown)), element("dd", {}, t(name)));
}

export function watchHelp(): void {
  box.checked = readStored(STORED) !== "off";
  box.addEventListener("change", () => writeStored(STORED, box.checked ? "" : "off"));
  byId("help-open").addEventListener("click", openHelp);
  byId("help-close").addEventListener("click", () => help.close());
}
