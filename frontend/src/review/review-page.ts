/** The review page: what the server tells, drawn; what the curator decides, asked. */
import type { Language } from "../data/language";
import { byId, withData } from "../shared/dom";
import { drawCards } from "./cards";
import { isFormOpen, watchDialog } from "./form-dialog";
import { addEntity, addStatement } from "./forms";
import { drawHelp, watchHelp } from "./help";
import { type Key, say, speak, spoken } from "./i18n";
import { drawWords } from "./outcome-messages";
import { fromWords, IN_TEXT, KEYS, watchKeys } from "./shortcuts";
import { ask, desk, refresh, watch } from "./store";
import { drawPassage, showMarks } from "./text-panel";
import { drawSelection, watchSelection } from "./text-selection";

function draw(): void {
  const { items, file, undo } = desk.state;
  const open = items.filter(({ status }) => status === "candidate").length;
  byId("file").textContent = file;
  byId("count").textContent = say("open", { n: open });
  const bar = byId<HTMLProgressElement>("progress");
  bar.max = Math.max(items.length, 1);
  bar.value = items.length - open;
  bar.setAttribute("aria-label", say("progress", { n: items.length - open, all: items.length }));
  bar.title = bar.getAttribute("aria-label") ?? "";
  byId<HTMLButtonElement>("undo").disabled = !undo;
  drawWords(isFormOpen());
  drawCards();
  drawPassage();
  showMarks();
  drawSelection();
}

/** Put the page itself into the language that is spoken. */
function translate(): void {
  document.documentElement.lang = spoken();
  document.title = say("title");
  for (const [each, key] of withData("text")) each.textContent = say(key as Key);
  for (const [each, key] of withData("name")) each.setAttribute("aria-label", say(key as Key));
  for (const [each, own] of withData("language")) each.setAttribute("aria-pressed", String(own === spoken()));
  drawHelp(KEYS, IN_TEXT);
}

function tellShortly(words: string): void {
  byId("said").textContent = "";
  byId("selected").textContent = words;
  byId("said").textContent = words;
}

for (const [each, own] of withData("language"))
  each.addEventListener("click", () => {
    speak(own as Language);
    translate();
    draw();
  });
byId("undo").addEventListener("click", () => ask({ action: "undo" }));
byId("add-statement").addEventListener("click", () => fromWords(addStatement));
byId("add-entity").addEventListener("click", () => fromWords(addEntity));
watchHelp();
watchDialog();
watchSelection();
watchKeys(tellShortly);
watch(draw);
translate();
// what somebody decided elsewhere is seen as soon as the reader comes back
window.addEventListener("focus", () => {
  if (desk.outcome === "done" && !isFormOpen()) refresh();
});
refresh();
