/** The filter panel beside the legend: every facet but the type, and how strictly types filter. */

import { byId, isHidden } from "../shared/dom";
import { state, whenEvidenceReady } from "../state/store";
import { FACETS, isFiltered } from "../state/view-state";
import { clearFilters, filterBy } from "./facet-changes";
import { facetView } from "./facet-view";

/** The legend filters by type. */
const SHOWN = FACETS.filter((facet) => facet !== "type");

/** Draw every filter with its counts, while the filters are open. */
export function drawFilterPanel(): void {
  const focused = document.activeElement?.getAttribute("data-facet");
  const shown = isHidden("filters") ? [] : SHOWN;
  byId("facets").replaceChildren(...shown.map(facetView).filter((part) => part !== null));
  for (const each of byId("facets").querySelectorAll<HTMLElement>("[data-facet]"))
    if (each.dataset.facet === focused) each.focus();
  byId<HTMLInputElement>("dim").checked = state.viewState.dim;
  byId<HTMLInputElement>("both-ends").checked = state.viewState.bothEnds;
  const n = FACETS.filter((facet) => state.viewState.excluded[facet].length).length;
  byId("filters-count").textContent = n ? String(n) : "";
  byId("filters-reset").hidden = !isFiltered(state.viewState);
}

/** What had the focus when a key opened the filters. */
let opener: Element | null = null;

/** Open the filters or close them; they count sources, which the evidence tells. */
function toggleFilterPanel(): void {
  whenEvidenceReady(() => foldFilterPanel(isHidden("filters")));
}

/** Open the filters with the focus inside, or close them and give it back. */
export function toggleFiltersByKey(): void {
  whenEvidenceReady(() => {
    if (!isHidden("filters")) return closeFilterPanel();
    opener = document.activeElement;
    foldFilterPanel(true);
    byId("dim").focus();
  });
}

/** Close the filters; what opened them has the focus again. */
function closeFilterPanel(): void {
  foldFilterPanel(false);
  const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
  (isThere ? (opener as HTMLElement) : byId("filters-fold")).focus();
  opener = null;
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  // the browser clears what is searched among the values
  const { target } = event;
  if (!(target instanceof HTMLInputElement && target.type === "search" && target.value)) closeFilterPanel();
}

function foldFilterPanel(open: boolean): void {
  byId("filters").hidden = !open;
  byId("filters-fold").setAttribute("aria-expanded", String(open));
  drawFilterPanel();
}

export function watchFilterPanel(): void {
  byId("filters-fold").addEventListener("click", toggleFilterPanel);
  byId("filters-close").addEventListener("click", closeFilterPanel);
  byId("filters").addEventListener("keydown", onKey);
  byId("dim").addEventListener("change", () => filterBy({ dim: !state.viewState.dim }));
  byId("both-ends").addEventListener("change", () => filterBy({ bothEnds: !state.viewState.bothEnds }));
  byId("filters-reset").addEventListener("click", clearFilters);
}
