/** One facet among the filters: its values with their counts, and a search box where they are many. */

import { button, element, isolated } from "../shared/dom";
import { t } from "../state/i18n";
import { facetValues, searchIndex, state } from "../state/store";
import type { Facet } from "../state/view-state";
import { filterBy, withOnly, withToggled } from "./facet-changes";
import { FACET_TITLES, facetValueName } from "./facet-names";
import { PagedList } from "./paged-list";
import { countText, valuesInOrder } from "./value-counts";

/** A facet with more values than this shows the first of them, and more when it is asked for. */
const MOST = 40;
const FIRST = 20;

/** A facet with more values than this has a search box. */
const MOST_UNSEARCHED = 12;

/** What is kept when everything is drawn anew: how many values of a facet are unfolded, and what is searched in it. */
const unfolded = new Map<Facet, number>();
const searched = new Map<Facet, string>();

/** The values of a facet to choose from; null where there is nothing to choose. */
export function facetView(facet: Facet): HTMLElement | null {
  const values = facetValues(facet);
  if (values.length < 2) return null;
  const list = element("div");
  const draw = () => list.replaceChildren(...valueList(facet));
  draw();
  const search = values.length > MOST_UNSEARCHED ? searchBox(facet, draw) : null;
  return element("fieldset", {}, element("legend", {}, t(FACET_TITLES[facet])), search, list);
}

function searchBox(facet: Facet, draw: () => void): HTMLElement {
  const name = t("searchFacet", { facet: t(FACET_TITLES[facet]) });
  const attributes = {
    type: "search",
    "aria-label": name,
    placeholder: name,
    "data-facet": facet,
    autocomplete: "off",
  };
  const box = element("input", attributes) as HTMLInputElement;
  box.value = searched.get(facet) ?? "";
  box.addEventListener("input", () => {
    searched.set(facet, box.value);
    draw();
  });
  return box;
}

/** The values that hold what is searched, in either Chinese script. */
function valueList(facet: Facet): HTMLElement[] {
  const wanted = searchIndex.fold(searched.get(facet) ?? "");
  const isWanted = (value: string) => searchIndex.fold(facetValueName(facet, value).text).includes(wanted);
  const values = wanted ? valuesInOrder(facet).filter(isWanted) : valuesInOrder(facet);
  if (!values.length) return [element("p", { class: "note", role: "status" }, t("noValue"))];
  const box = element("div");
  const paged = new PagedList(box, {
    items: values,
    draw: (value) => valueView(facet, value),
    first: unfolded.get(facet) ?? (values.length > MOST ? FIRST : MOST),
    changed: ({ to }) => !wanted && unfolded.set(facet, to),
  });
  return [box, paged.behind];
}

function valueView(facet: Facet, value: string): HTMLElement {
  const box = element("input", { type: "checkbox", "data-facet": `${facet} ${value}` }) as HTMLInputElement;
  box.checked = !state.viewState.excluded[facet].includes(value);
  box.addEventListener("change", () => filterBy(withToggled(facet, value)));
  const name = facetValueName(facet, value);
  const label = element("label", {}, box, isolated(name), element("span", { class: "count" }, countText(facet, value)));
  const attributes = {
    class: "only",
    "data-facet": `only ${facet} ${value}`,
    "aria-label": t("onlyThis", { name: name.text }),
  };
  const isolate = button(attributes, () => filterBy(withOnly(facet, value)), t("only"));
  return element("div", { class: "facet" }, label, isolate);
}
