/** The review page: draws the state of the store, and sends the curator's commands. */

import { byId, withData } from "../shared/dom";
import type { Language } from "../shared/language";
import { drawCards } from "./cards";
import { isFormOpen, watchDialog } from "./form-dialog";
import { addEntity, addStatement } from "./forms";
import { drawHelp, watchHelp } from "./help";
import { currentLanguage, type MessageKey, setLanguage, t } from "./i18n";
import { drawOutcome } from "./outcome-messages";
import { fromWords, SHORTCUTS, TEXT_SHORTCUTS, watchShortcuts } from "./shortcuts";
import { refresh, sendCommand, store, subscribe } from "./store";
import { drawText, showMarks } from "./text-panel";
import { drawSelection, watchSelection } from "./text-selection";
import { drawUnnamed, watchUnnamed } from "./unnamed";

function draw(): void {
  const { items, file, undo } = store.state;
  const open = items.filter(({ status }) => status === "candidate").length;
  byId("file").textContent = file;
  byId("count").textContent = t("open", { n: open });
  const bar = byId<HTMLProgressElement>("progress");
  bar.max = Math.max(items.length, 1);
  bar.value = items.length - open;
  bar.setAttribute("aria-label", t("progress", { n: items.length - open, all: items.length }));
  bar.title = bar.getAttribute("aria-label") ?? "";
  byId<HTMLButtonElement>("undo").disabled = !undo;
  drawOutcome(isFormOpen());
  drawCards();
  drawText();
  showMarks();
  drawSelection();
  drawUnnamed();
}

/** Put the page itself into the language that is spoken. */
function translate(): void {
  document.documentElement.lang = currentLanguage();
  document.title = t("title");
  for (const [each, key] of withData("text")) each.textContent = t(key as MessageKey);
  for (const [each, key] of withData("name")) each.setAttribute("aria-label", t(key as MessageKey));
  for (const [each, own] of withData("language")) each.setAttribute("aria-pressed", String(own === currentLanguage()));
  drawHelp(SHORTCUTS, TEXT_SHORTCUTS);
}

for (const [each, own] of withData("language"))
  each.addEventListener("click", () => {
    setLanguage(own as Language);
    translate();
    draw();
  });
byId("undo").addEventListener("click", () => sendCommand({ action: "undo" }));
byId("add-statement").addEventListener("click", () => fromWords(addStatement));
byId("add-entity").addEventListener("click", () => fromWords(addEntity));
watchHelp();
watchDialog();
watchSelection();
watchShortcuts();
watchUnnamed();
subscribe(draw);
translate();
// what somebody decided elsewhere is seen as soon as the reader comes back
window.addEventListener("focus", () => {
  if (store.outcome === "done" && !isFormOpen()) refresh();
});
refresh();
