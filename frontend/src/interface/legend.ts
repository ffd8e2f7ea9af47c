/** The types in use: the legend of the picture, and its first filter. */
import type { EntityType } from "../data/payload";
import { counted, say, typeName } from "../i18n";
import { button, byId, element, isHidden, isolated } from "../shared/dom";
import { low, narrow } from "../shared/media-queries";
import { model, state } from "../state";
import { only, toggled } from "./filter-panel";
import { set } from "./navigation";
import { swatch } from "./swatch";

/** Each type with how many entities it has: choosing one hides or shows them. */
export function drawLegend(): void {
  const { types } = model.payload;
  const focused = document.activeElement?.getAttribute("data-type");
  byId("legend").replaceChildren(...types.map((type) => element("li", {}, typeButton(type))));
  const without = state.choice.without.type;
  const n = types.length - without.length;
  byId("legend-count").textContent = without.length ? say("shownTypes", { n, all: types.length }) : String(n);
  for (const each of byId("legend").querySelectorAll("button")) if (each.dataset.type === focused) each.focus();
}

function typeButton(type: EntityType): HTMLElement {
  const name = typeName(type);
  const count = state.content.counts.type.get(type.name) ?? 0;
  const isOn = !state.choice.without.type.includes(type.name);
  const attributes = {
    class: "type",
    role: "checkbox",
    "aria-checked": String(isOn),
    "aria-label": say("typeCount", { label: name.text, n: count }),
    title: say("onlyHint"),
    "data-type": type.name,
  };
  const names = () => model.payload.types.map(({ name: each }) => each);
  const toggle = (event: MouseEvent) =>
    set(event.shiftKey ? only("type", type.name, names()) : toggled("type", type.name));
  return button(attributes, toggle, swatch(type), isolated(name), element("span", { class: "count" }, counted(count)));
}

function foldLegend(open: boolean): void {
  byId("legend-fold").setAttribute("aria-expanded", String(open));
  byId("legend").hidden = !open;
}

export function watchLegend(): void {
  byId("legend-fold").addEventListener("click", () => foldLegend(isHidden("legend")));
  byId("legend-all").addEventListener("click", () => set({ without: { ...state.choice.without, type: [] } }));
  byId("legend-none").addEventListener("click", () => {
    set({ without: { ...state.choice.without, type: model.payload.types.map(({ name }) => name) } });
  });
  foldLegend(!narrow.matches && !low.matches);
}
