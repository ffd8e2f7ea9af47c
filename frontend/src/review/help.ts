/** The help dialog of the review page: every shortcut. */
import { byId, element, termRow } from "../shared/dom";
import { watchLetters } from "../shared/letters";
import { type MessageKey, t } from "./i18n";

export type ShortcutRow = readonly [string, MessageKey];

const help = byId<HTMLDialogElement>("help");

export function openHelp(): void {
  help.showModal();
}

export function drawHelp(keys: readonly ShortcutRow[], inText: readonly ShortcutRow[]): void {
  byId("help-keys").replaceChildren(...keys.map(row));
  byId("help-text").replaceChildren(...inText.map(row));
}

function row([shown, name]: ShortcutRow): HTMLElement {
  return termRow(element("kbd", {}, shown), t(name));
}

export function watchHelp(): void {
  watchLetters();
  byId("help-open").addEventListener("click", openHelp);
  byId("help-close").addEventListener("click", () => help.close());
}
