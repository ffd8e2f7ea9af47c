/** The filter panel beside the legend: predicate, year, source, status and modality. */

import { button, byId, element, isHidden, isolated } from "../shared/dom";
import type { Text } from "../shared/language";
import { formatNumber, localized, type MessageKey, predicateName, t, word } from "../state/i18n";
import { replaceViewState, toggled, without } from "../state/navigation";
import { periodText } from "../state/statement-text";
import { facetValues, model, state, whenEvidenceReady } from "../state/store";
import { type Facet, INITIAL_VIEW_STATE, isFiltered, type ViewState } from "../state/view-state";
import { BY_REPORT, NONE } from "../state/year-facet";
import { PagedList } from "./paged-list";

const SHOWN = ["predicate", "year", "source", "status", "modality"] as const satisfies readonly Facet[];

/** What each facet is called. */
export const FACET_TITLES: Readonly<Record<Facet, MessageKey>> = {
  type: "types",
  predicate: "byPredicate",
  year: "byYear",
  source: "bySource",
  status: "byStatus",
  modality: "byModality",
};

/** A value filtered out that was not, or the other way round. */
export function withToggled(facet: Facet, value: string): Partial<ViewState> {
  return withExcluded(facet, toggled(state.viewState.excluded[facet], value));
}

/** Every value of a facet filtered out but one; all of them back when it is so already. */
export function withOnly(facet: Facet, value: string): Partial<ViewState> {
  const own = state.viewState.excluded[facet];
  const others = without(facetValues(facet), value);
  return withExcluded(facet, own.length === others.length && !own.includes(value) ? [] : others);
}

/** These values of a facet filtered out, and no others. */
export function withExcluded(facet: Facet, values: readonly string[]): Partial<ViewState> {
  return { excluded: { ...state.viewState.excluded, [facet]: values } };
}

/** Draw every filter with the counts that the others leave, while the filters are open. */
export function drawFilterPanel(): void {
  const focused = document.activeElement?.getAttribute("data-facet");
  const shown = isHidden("filters") ? [] : SHOWN;
  byId("facets").replaceChildren(...shown.map(facetView).filter((part) => part !== null));
  for (const each of byId("facets").querySelectorAll("input")) if (each.dataset.facet === focused) each.focus();
  byId<HTMLInputElement>("dim").checked = state.viewState.dim;
  byId<HTMLInputElement>("both-ends").checked = state.viewState.bothEnds;
  const n = SHOWN.filter((facet) => state.viewState.excluded[facet].length).length;
  byId("filters-count").textContent = n ? String(n) : "";
  byId("filters-reset").hidden = !isFiltered(state.viewState);
}

function facetView(facet: (typeof SHOWN)[number]): HTMLElement | null {
  const values = facetValues(facet);
  if (values.length < 2) return null;
  const title = element("legend", {}, t(FACET_TITLES[facet]));
  const box = element("div");
  const paged = new PagedList(box, {
    items: values,
    draw: (value) => valueView(facet, value),
    first: unfolded.get(facet) ?? (values.length > MOST ? FIRST : MOST),
    changed: ({ to }) => unfolded.set(facet, to),
  });
  return element("fieldset", {}, title, box, paged.behind);
}

/** A facet with more values than this shows the first of them, and more when it is asked for. */
const MOST = 40;
const FIRST = 20;

/** How many values of a facet are shown: what was unfolded stays so when everything is drawn anew. */
const unfolded = new Map<Facet, number>();

function valueView(facet: Facet, value: string): HTMLElement {
  const box = element("input", { type: "checkbox", "data-facet": `${facet} ${value}` }) as HTMLInputElement;
  box.checked = !state.viewState.excluded[facet].includes(value);
  box.addEventListener("change", () => replaceViewState(withToggled(facet, value)));
  const count = element("span", { class: "count" }, formatNumber(state.visible.counts[facet].get(value) ?? 0));
  const name = facetValueName(facet, value);
  const label = element("label", {}, box, isolated(name), count);
  const attributes = { class: "only", "aria-label": t("onlyThis", { name: name.text }) };
  const isolate = button(attributes, () => replaceViewState(withOnly(facet, value)), t("only"));
  return element("div", { class: "facet" }, label, isolate);
}

/** What a value of a facet is called. */
export function facetValueName(facet: Facet, value: string): Text {
  if (facet === "type") return localized(model.types.get(value)?.label, value);
  if (value === NONE) return { text: t(facet === "year" ? "noYear" : "noSource"), language: "" };
  if (facet === "year") return { text: yearName(value), language: "" };
  if (facet === "predicate") return predicateName(value, false);
  if (facet === "source") return localized(model.sources.get(value)?.label, value);
  return { text: word(value), language: "" };
}

function yearName(value: string): string {
  if (!value.startsWith(BY_REPORT)) return periodText(value);
  return t("byReport", { period: periodText(value.slice(BY_REPORT.length)) });
}

/** Open the filters or close them; they count sources, which the evidence tells. */
export function toggleFilterPanel(): void {
  whenEvidenceReady(() => foldFilterPanel(isHidden("filters")));
}

function foldFilterPanel(open: boolean): void {
  byId("filters").hidden = !open;
  byId("filters-fold").setAttribute("aria-expanded", String(open));
  drawFilterPanel();
}

export function watchFilterPanel(): void {
  byId("filters-fold").addEventListener("click", toggleFilterPanel);
  byId("filters-close").addEventListener("click", () => {
    foldFilterPanel(false);
    byId("filters-fold").focus();
  });
  byId("dim").addEventListener("change", () => replaceViewState({ dim: !state.viewState.dim }));
  byId("both-ends").addEventListener("change", () => replaceViewState({ bothEnds: !state.viewState.bothEnds }));
  byId("filters-reset").addEventListener("click", () => {
    const { excluded, dim, bothEnds } = INITIAL_VIEW_STATE;
    replaceViewState({ excluded, dim, bothEnds });
  });
}
