/** The filters beside the legend: by predicate, year, source, status and modality. */

import { codesOf } from "../data/facet-codes";
import { NONE, valuesOf } from "../data/filter";
import type { Text } from "../data/language";
import { type Choice, type Facet, isFiltered, OPENING } from "../data/view-state";
import { counted, type Key, predicateName, say, told, word } from "../i18n";
import { button, byId, element, isHidden, isolated } from "../shared/dom";
import { model, state, whenProven } from "../state";
import { set } from "./navigation";
import { Portions } from "./paged-list";

const SHOWN = ["predicate", "year", "source", "status", "modality"] as const satisfies readonly Facet[];

/** What each facet is called. */
export const TITLES: Readonly<Record<Facet, Key>> = {
  type: "types",
  predicate: "byPredicate",
  year: "byYear",
  source: "bySource",
  status: "byStatus",
  modality: "byModality",
};

/** A value filtered out that was not, or the other way round. */
export function toggled(facet: Facet, value: string): Partial<Choice> {
  const { without } = state.choice;
  const own = without[facet];
  return {
    without: { ...without, [facet]: own.includes(value) ? own.filter((each) => each !== value) : [...own, value] },
  };
}

/** Every value of a facet filtered out but one; all of them back when it is so already. */
export function only(facet: Facet, value: string, all: readonly string[]): Partial<Choice> {
  const { without } = state.choice;
  const others = all.filter((each) => each !== value);
  const isSo = without[facet].length === others.length && !without[facet].includes(value);
  return { without: { ...without, [facet]: isSo ? [] : others } };
}

/** Draw every filter with the counts that the others leave, while the filters are open. */
export function drawFacets(): void {
  const focused = document.activeElement?.getAttribute("data-facet");
  const shown = isHidden("filters") ? [] : SHOWN;
  byId("facets").replaceChildren(...shown.map(facetView).filter((part) => part !== null));
  for (const each of byId("facets").querySelectorAll("input")) if (each.dataset.facet === focused) each.focus();
  byId<HTMLInputElement>("dim").checked = state.choice.dim;
  const n = SHOWN.filter((facet) => state.choice.without[facet].length).length;
  byId("filters-count").textContent = n ? String(n) : "";
  byId("filters-reset").hidden = !isFiltered(state.choice);
}

function facetView(facet: (typeof SHOWN)[number]): HTMLElement | null {
  const values = valuesIn(facet);
  if (values.length < 2) return null;
  const title = element("legend", {}, say(TITLES[facet]));
  const box = element("div");
  const portions = new Portions(box, {
    items: values,
    draw: (value) => valueView(facet, value, values),
    first: unfolded.get(facet) ?? (values.length > MOST ? FIRST : MOST),
    changed: ({ to }) => unfolded.set(facet, to),
  });
  return element("fieldset", {}, title, box, portions.behind);
}

/** A facet with more values than this shows the first of them, and more when it is asked for. */
const MOST = 40;
const FIRST = 20;

/** How many values of a facet are shown: what was unfolded stays so when everything is drawn anew. */
const unfolded = new Map<Facet, number>();

function valueView(facet: Facet, value: string, all: readonly string[]): HTMLElement {
  const box = element("input", { type: "checkbox", "data-facet": `${facet} ${value}` }) as HTMLInputElement;
  box.checked = !state.choice.without[facet].includes(value);
  box.addEventListener("change", () => set(toggled(facet, value)));
  const count = element("span", { class: "count" }, counted(state.content.counts[facet].get(value) ?? 0));
  const name = valueName(facet, value);
  const label = element("label", {}, box, isolated(name), count);
  const isolate = button(
    { class: "only", "aria-label": say("onlyThis", { name: name.text }) },
    () => set(only(facet, value, all)),
    say("only"),
  );
  return element("div", { class: "facet" }, label, isolate);
}

/** What a value of a facet is called. */
export function valueName(facet: Facet, value: string): Text {
  if (facet === "type") return told(model.types.get(value)?.label, value);
  if (value === NONE) return { text: say(facet === "year" ? "noYear" : "noSource"), language: "" };
  if (facet === "predicate") return predicateName(value, false);
  if (facet === "source") return told(model.sources.get(value)?.label, value);
  return { text: word(value), language: "" };
}

const known = new Map<Facet, readonly string[]>();

/** Every value that something has: types and predicates in the order of the schema, the rest sorted. */
export function valuesIn(facet: Facet): readonly string[] {
  const values = known.get(facet) ?? findValues(facet);
  known.set(facet, values);
  return values;
}

function findValues(facet: Facet): readonly string[] {
  if (facet === "type") return model.payload.types.map(({ name }) => name);
  if (facet === "predicate") return model.payload.predicates.map(({ name }) => name);
  return [...new Set(codesOf(facet, model, valuesOf).values.flat())].sort();
}

/** Open the filters or close them; they count sources, which the evidence tells. */
export function toggleFacets(): void {
  whenProven(() => foldFacets(isHidden("filters")));
}

function foldFacets(open: boolean): void {
  byId("filters").hidden = !open;
  byId("filters-fold").setAttribute("aria-expanded", String(open));
  drawFacets();
}

export function watchFacets(): void {
  byId("filters-fold").addEventListener("click", toggleFacets);
  byId("filters-close").addEventListener("click", () => {
    foldFacets(false);
    byId("filters-fold").focus();
  });
  byId("dim").addEventListener("change", () => set({ dim: !state.choice.dim }));
  byId("filters-reset").addEventListener("click", () => set({ without: OPENING.without, dim: false }));
}
