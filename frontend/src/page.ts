/** The page: everything is drawn in the language that is chosen, and what the reader does is heard. */
import { fit, watchCamera } from "./camera";
import { withData } from "./dom";
import { drawnLabels } from "./labels";
import type { Language } from "./language";
import { drawLegend, showEmptiness, watchLegend } from "./legend";
import { goTo } from "./navigation";
import { currentView, network, paint } from "./network";
import { drawPanel, watchPanel } from "./panel";
import { watchPointer } from "./pointing";
import { dark } from "./screen";
import { searchBox, watchSearch } from "./search";
import { showAddress } from "./selection";
import { type Key, say } from "./speech";
import { model, state } from "./state";
import { drawTitle, nameDocument } from "./title";
import { spotOf } from "./view";

/** Put the page into a language. */
function speak(language: Language): void {
  state.language = language;
  document.documentElement.lang = language;
  for (const [each, key] of withData("text")) each.textContent = say(key as Key);
  for (const [each, key] of withData("name")) each.setAttribute("aria-label", say(key as Key));
  for (const [each, key] of withData("placeholder")) each.setAttribute("placeholder", say(key as Key));
  for (const [each, own] of withData("language")) each.setAttribute("aria-pressed", String(own === language));
  drawTitle();
  nameDocument();
  drawLegend();
  showEmptiness();
  drawPanel();
  paint();
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/" && document.activeElement !== searchBox) {
    event.preventDefault();
    searchBox.focus();
  } else if (event.key === "Escape" && state.selected) goTo("");
}

watchPointer((entity) => goTo(entity?.id ?? "", "picture"));
watchCamera();
watchLegend();
watchSearch();
watchPanel();
for (const [each, language] of withData("language")) each.addEventListener("click", () => speak(language as Language));
document.addEventListener("keydown", onKey);
addEventListener("hashchange", showAddress);
dark.addEventListener("change", () => speak(state.language));
speak(state.language);
fit(false);
if (location.hash.length > 1) showAddress();

/** For tests and for the curious: what is drawn, and what is chosen. */
const courtgraph = Object.freeze({
  network,
  state,
  labelBoxes: () =>
    drawnLabels.map(({ entity, text, x, y, width, height }) => ({ id: entity.id, text, x, y, width, height })),
  spot: (id: string) => {
    const entity = model.entities.get(id);
    return entity && spotOf(entity, currentView());
  },
});
Object.assign(window, { courtgraph });
