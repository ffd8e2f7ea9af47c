/** The bar over the graph that says which subgraph it shows: the neighbourhood, what is hidden, the way back. */

import { swatch } from "../render/style/swatch";
import { typeOf } from "../render/style/type-style";
import { button, byId, element, isolated } from "../shared/dom";
import { entityById } from "../state/address";
import { nameOf, t } from "../state/i18n";
import { updateViewState } from "../state/navigation";
import { model, state } from "../state/store";
import { isSubgraph } from "../state/view-state";

export function drawSubgraphBar(): void {
  const { viewState } = state;
  byId("walk").hidden = !isSubgraph(viewState);
  const centre = viewState.depth ? entityById(viewState.around, model) : undefined;
  const name = centre && isolated(nameOf(centre));
  byId("walk-around").replaceChildren(...(name ? [name, ` · ${t("stepsAround", { n: viewState.depth })}`] : []));
  byId("walk-around").hidden = !name;
  drawHidden();
}

/** What is hidden, each with a button that brings it back. */
function drawHidden(): void {
  const { hidden } = state.viewState;
  byId("hidden").hidden = !hidden.length;
  byId("hidden-count").textContent = t("hiddenCount", { n: hidden.length });
  const all = button({ class: "all" }, () => bringBack(hidden), t("bringAllBack"));
  byId("hidden-list").replaceChildren(...hidden.map(hiddenRow), element("li", {}, all));
}

function hiddenRow(id: string): HTMLElement {
  const entity = entityById(id, model);
  const name = entity ? nameOf(entity) : { text: id, language: "" };
  const label = t("bringBack", { name: name.text });
  const mark = entity ? swatch(typeOf(entity)) : null;
  const back = button({ "aria-label": label }, () => bringBack([id]), mark, isolated(name));
  return element("li", {}, back);
}

function bringBack(ids: readonly string[]): void {
  updateViewState({ hidden: state.viewState.hidden.filter((id) => !ids.includes(id)) });
  // the button that had the focus is gone
  const next = state.viewState.hidden.length ? byId("hidden-list").querySelector("button") : byId("network");
  next?.focus({ preventScroll: true });
}
