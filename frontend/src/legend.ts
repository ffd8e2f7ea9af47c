import { button, byId, element, isolated } from "./dom";
import { paint } from "./network";
import type { EntityType } from "./payload";
import { narrow } from "./screen";
import { say, typeName } from "./speech";
import { isShown, model, state } from "./state";
import { swatch } from "./swatch";

const { types, entities } = model.payload;
const legend = byId("legend");
const fold = byId("legend-fold");

/** The types in use, with how many entities each has: choosing one hides or shows them. */
export function drawLegend(): void {
  const counts = new Map<string, number>();
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  legend.replaceChildren(...types.map((type) => element("li", {}, typeButton(type, counts.get(type.name) ?? 0))));
  mark();
}

function typeButton(type: EntityType, count: number): HTMLElement {
  const name = typeName(type);
  const spoken = say("typeCount", { label: name.text, n: count });
  const attributes = { class: "type", role: "checkbox", "aria-checked": "true", "aria-label": spoken };
  const toggle = () => {
    if (!state.hiddenTypes.delete(type.name)) state.hiddenTypes.add(type.name);
    applyFilter();
  };
  return button(attributes, toggle, swatch(type), isolated(name), element("span", { class: "count" }, String(count)));
}

/** Let the buttons say what is shown. */
function mark(): void {
  const { hiddenTypes } = state;
  types.forEach(({ name }, index) => {
    legend.children[index]?.firstElementChild?.setAttribute("aria-checked", String(!hiddenTypes.has(name)));
  });
  const n = types.length - hiddenTypes.size;
  byId("legend-count").textContent = hiddenTypes.size ? say("shownTypes", { n, all: types.length }) : String(n);
}

/** Show what the types that are chosen leave. */
export function applyFilter(): void {
  mark();
  showEmptiness();
  paint();
}

/** Say why the picture is empty, when it is. */
export function showEmptiness(): void {
  const empty = byId("empty");
  empty.hidden = model.all.some(isShown);
  empty.textContent = say(entities.length ? "allHidden" : "emptyDataset");
}

function foldLegend(open: boolean): void {
  fold.setAttribute("aria-expanded", String(open));
  legend.hidden = !open;
}

export function watchLegend(): void {
  fold.addEventListener("click", () => foldLegend(Boolean(legend.hidden)));
  byId("legend-all").addEventListener("click", () => {
    state.hiddenTypes.clear();
    applyFilter();
  });
  byId("legend-none").addEventListener("click", () => {
    for (const { name } of types) state.hiddenTypes.add(name);
    applyFilter();
  });
  foldLegend(!narrow.matches);
}
