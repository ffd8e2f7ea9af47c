import { entityView } from "./details";
import { byId } from "./dom";
import { overview } from "./overview";
import { narrow } from "./screen";
import { state } from "./state";

const panel = byId("panel");
const content = byId("panel-content");
const handle = byId("panel-fold");

/** Show what is selected, or else how to use the page and what it holds. */
export function drawPanel(): void {
  content.replaceChildren(...(state.selected ? entityView(state.selected) : overview()));
  content.scrollTop = 0;
  if (state.statement) byId(`statement/${state.statement.id}`).scrollIntoView({ block: "center" });
}

export function foldPanel(open: boolean): void {
  handle.setAttribute("aria-expanded", String(open));
  panel.classList.toggle("folded", !open);
}

export function watchPanel(): void {
  handle.addEventListener("click", () => foldPanel(panel.classList.contains("folded")));
  foldPanel(!narrow.matches);
}
