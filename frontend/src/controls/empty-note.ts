/** Why nothing is left to be seen, and the button that clears the filters. */

import { button, element } from "../shared/dom";
import { t } from "../state/i18n";
import { model, state } from "../state/store";
import { isFiltered } from "../state/view-state";
import { activeFilters } from "./active-filters";
import { clearFilters } from "./facet-changes";

/** What stands where everything is filtered out: each filter in words, and the way to clear them. */
export function emptyNote(): HTMLElement[] {
  if (!model.all.length) return [element("p", { class: "note" }, t("emptyDataset"))];
  return [element("p", { class: "note" }, t("noRows")), ...filterList(activeFilters())];
}

/** Filters in words, with the button that clears those of the filter panel and the legend. */
export function filterList(filters: readonly string[]): HTMLElement[] {
  const list = element("ul", { class: "in-force" }, ...filters.map((each) => element("li", {}, each)));
  const clear = button({ class: "more", "data-action": "clearFilters" }, clearFilters, t("resetFilters"));
  return [...(filters.length ? [list] : []), ...(isFiltered(state.viewState) ? [clear] : [])];
}

/** What an empty view depends on: its filters, by which it is told apart from one that other filters emptied. */
export function emptyKey(isEmpty: boolean): string {
  return isEmpty ? JSON.stringify(activeFilters()) : "";
}
