/** The review page: draws the state of the store, and sends the curator's commands. */

import { byId, withData } from "../shared/dom";
import type { Language } from "../shared/language";
import { drawCards } from "./cards/cards";
import { drawFilter, drawFinished, watchFilter } from "./cards/filter";
import { drawSearch, watchSearch } from "./cards/search-box";
import { acceptMany } from "./forms/accept-many";
import { isFormOpen, watchDialog } from "./forms/form-dialog";
import { addEntity, addStatement } from "./forms/forms";
import { drawUncovered, watchUncovered } from "./gaps/uncovered";
import { drawUnnamed, watchUnnamed } from "./gaps/unnamed";
import { drawHelp, watchHelp } from "./help";
import { currentLanguage, type MessageKey, setLanguage, t } from "./i18n";
import { drawOutcome } from "./outcome-messages";
import type { Status } from "./protocol";
import { fromWords, SHORTCUTS, TEXT_SHORTCUTS, undo, watchShortcuts } from "./shortcuts";
import { refresh, store, subscribe } from "./store";
import { drawText, showMarks } from "./text/text-panel";
import { drawSelection, watchSelection } from "./text/text-selection";

function countOf(wanted: Status): number {
  return store.state.items.filter(({ status }) => status === wanted).length;
}

function draw(): void {
  const { items, file, undo } = store.state;
  const open = countOf("candidate");
  byId("file").textContent = file;
  byId("file").title = file;
  const [accepted, rejected] = [countOf("accepted"), countOf("rejected")];
  byId("counts").textContent = t("counts", { all: items.length, accepted, rejected });
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
  drawUncovered();
  drawFilter();
  drawSearch();
  drawFinished();
}

/** Put the page itself into the language that is spoken. */
function translate(): void {
  document.documentElement.lang = currentLanguage();
  document.title = t("title");
  for (const [each, key] of withData("text")) each.textContent = t(key as MessageKey);
  for (const [each, key] of withData("name")) each.setAttribute("aria-label", t(key as MessageKey));
  for (const [each, key] of withData("placeholder")) each.setAttribute("placeholder", t(key as MessageKey));
  for (const [each, own] of withData("language")) each.setAttribute("aria-pressed", String(own === currentLanguage()));
  drawHelp(SHORTCUTS, TEXT_SHORTCUTS);
}

for (const [each, own] of withData("language"))
  each.addEventListener("click", () => {
    setLanguage(own as Language);
    translate();
    draw();
  });
byId("undo").addEventListener("click", undo);
byId("accept-many").addEventListener("click", acceptMany);
byId("add-statement").addEventListener("click", () => fromWords(addStatement));
byId("add-entity").addEventListener("click", () => fromWords(addEntity));
watchHelp();
watchDialog();
watchSelection();
watchShortcuts();
watchUnnamed();
watchUncovered();
watchFilter();
watchSearch();
subscribe(draw);
translate();
// what somebody decided elsewhere is seen as soon as the reader comes back
window.addEventListener("focus", () => {
  if (!isFormOpen()) refresh();
});
refresh();
