/** The legend: the types in use, which filters by them. */
import type { EntityType } from "../model/payload";
import { swatch } from "../render/style/swatch";
import { button, byId, element, isHidden, isolated } from "../shared/dom";
import { lowScreen, middleScreen } from "../shared/media-queries";
import { setTabStop, watchRoving } from "../shared/roving";
import { formatNumber, t, typeName } from "../state/i18n";
import { facetValues, model, state } from "../state/store";
import { filterBy, withExcluded, withOnly, withToggled } from "./facet-changes";
import { countText, valuesInOrder } from "./value-counts";

/** Each type with how many entities it has: choosing one hides or shows them. */
export function drawLegend(): void {
  const { types } = model.payload;
  const focused = document.activeElement?.getAttribute("data-type");
  const stop = byId("legend").querySelector<HTMLElement>("[tabindex='0']")?.dataset.type;
  const rows = valuesInOrder("type").flatMap((name) => model.types.get(name) ?? []);
  byId("legend").replaceChildren(...rowsOf(rows));
  const excluded = state.viewState.excluded.type;
  const n = types.length - excluded.length;
  byId("legend-count").textContent = excluded.length ? t("shownTypes", { n, all: types.length }) : String(n);
  const buttons = [...byId("legend").querySelectorAll("button")];
  setTabStop(buttons, buttons.find(({ dataset }) => dataset.type === stop) ?? buttons[0]);
  for (const each of buttons) if (each.dataset.type === focused) each.focus();
}

/** The types that the filters leave something of, and behind a button the others, where they are many. */
function rowsOf(types: readonly EntityType[]): HTMLElement[] {
  const left = types.filter(({ name }) => state.visible.offered.type.has(name));
  const isFolding = types.length - left.length > NOT_WORTH_A_BUTTON;
  const shown = isFolding && !isUnfolded ? left : types;
  const rows = shown.map((type) => element("li", {}, typeButton(type)));
  return isFolding ? [...rows, element("li", {}, othersButton(types.length - left.length))] : rows;
}

const NOT_WORTH_A_BUTTON = 3;

let isUnfolded = false;

function othersButton(n: number): HTMLElement {
  const attributes = { class: "type others", "aria-expanded": String(isUnfolded) };
  const toggle = () => {
    isUnfolded = !isUnfolded;
    drawLegend();
    byId("legend").querySelector<HTMLElement>(".others")?.focus();
  };
  return button(attributes, toggle, t("moreTypes", { n: formatNumber(n) }));
}

function typeButton(type: EntityType): HTMLElement {
  const name = typeName(type);
  const count = countText("type", type.name);
  const isOn = !state.viewState.excluded.type.includes(type.name);
  const attributes = {
    class: "type",
    role: "checkbox",
    "aria-checked": String(isOn),
    "aria-label": t("typeCount", { label: name.text, n: count }),
    title: t("onlyHint"),
    "data-type": type.name,
  };
  const toggle = ({ shiftKey }: MouseEvent) => filterBy((shiftKey ? withOnly : withToggled)("type", type.name));
  return button(attributes, toggle, swatch(type), isolated(name), element("span", { class: "count" }, count));
}

function foldLegend(open: boolean): void {
  byId("legend-fold").setAttribute("aria-expanded", String(open));
  byId("legend").hidden = !open;
}

export function watchLegend(): void {
  watchRoving(byId("legend"));
  byId("legend-fold").addEventListener("click", () => foldLegend(isHidden("legend")));
  byId("legend-all").addEventListener("click", () => filterBy(withExcluded("type", [])));
  byId("legend-none").addEventListener("click", () => filterBy(withExcluded("type", facetValues("type"))));
  foldLegend(!middleScreen.matches && !lowScreen.matches);
}
