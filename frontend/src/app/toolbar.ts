/** The toolbar beside the tabs: layout, size, labels of edges, back and forward. */

import { byId, element } from "../shared/dom";
import { type MessageKey, t } from "../state/i18n";
import { replaceViewState, updateViewState } from "../state/navigation";
import { isDatable } from "../state/statement-dates";
import { model, state } from "../state/store";
import {
  DATINGS,
  type Dating,
  INITIAL_VIEW_STATE,
  LAYOUTS,
  type Layout,
  SIZES,
  type Sizing,
  type ViewState,
} from "../state/view-state";

export function drawToolbar(): void {
  const { layout, dating, sizing, lineNames } = state.viewState;
  fill("layout", LAYOUTS, layout, (each) => `layout${capital(each)}` as MessageKey);
  fill("dating", DATINGS, dating, (each) => `dating${capital(each)}` as MessageKey);
  for (const option of byId<HTMLSelectElement>("dating").options) disableUndatable(option);
  byId("dating-choice").hidden = layout !== "timeline";
  fill("sizing", SIZES, sizing, (each) => `size${capital(each)}` as MessageKey);
  byId("line-names").setAttribute("aria-pressed", String(lineNames));
}

/** A dating by which no source can be dated cannot be chosen, and says why. */
function disableUndatable(option: HTMLOptionElement): void {
  option.disabled = !isDatable(option.value as Dating, model.payload.sources);
  if (!option.disabled) return;
  const why = t(option.value === "published" ? "noSourceDate" : "noSourcePeriod");
  option.textContent = t("datingIdle", { name: option.textContent ?? "", why });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function fill(id: string, values: readonly string[], chosen: string, key: (value: string) => MessageKey): void {
  const options = values.map((value) => element("option", { value }, t(key(value))));
  byId<HTMLSelectElement>(id).replaceChildren(...options);
  byId<HTMLSelectElement>(id).value = chosen;
}

/** Name the lines by their predicates, or no longer. */
export function toggleEdgeLabels(): void {
  replaceViewState({ lineNames: !state.viewState.lineNames });
}

/** Show everything again: no neighbourhood, nothing expanded, collapsed, hidden or pinned. */
function resetSubgraph(): void {
  const { around, depth, expanded, collapsed, hidden, pinned } = INITIAL_VIEW_STATE;
  updateViewState({ around, depth, expanded, collapsed, hidden, pinned });
}

/** On a narrow screen the tools close when the focus leaves them, so that they cover nothing that has it. */
function leave({ relatedTarget }: FocusEvent): void {
  const tools = byId("tools");
  const isLeft = relatedTarget instanceof Element && !tools.contains(relatedTarget);
  if (isLeft && tools.matches(":popover-open")) tools.hidePopover();
}

/** What is pinned, without the places, which mean nothing in another layout. */
function unplaced(): ViewState["pinned"] {
  return Object.fromEntries(Object.keys(state.viewState.pinned).map((id) => [id, null]));
}

export function watchToolbar(): void {
  const [layouts, datings, sizes] = ["layout", "dating", "sizing"].map((id) => byId<HTMLSelectElement>(id)) as [
    HTMLSelectElement,
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  layouts.addEventListener("change", () => replaceViewState({ layout: layouts.value as Layout, pinned: unplaced() }));
  datings.addEventListener("change", () => replaceViewState({ dating: datings.value as Dating, pinned: unplaced() }));
  sizes.addEventListener("change", () => replaceViewState({ sizing: sizes.value as Sizing }));
  byId("line-names").addEventListener("click", toggleEdgeLabels);
  byId("walk-reset").addEventListener("click", resetSubgraph);
  byId("tools").addEventListener("focusout", leave);
  byId("go-back").addEventListener("click", () => history.back());
  byId("go-forward").addEventListener("click", () => history.forward());
}
