/** The tabs of the page: graph, table, outline, and perhaps the query tab. */
import { TABS, type Tab } from "../data/view-state";
import { byId } from "../shared/dom";
import { state } from "../state";
import { updateViewState } from "./navigation";

interface TabView {
  /** Draw the visible graph; only the view that is open is drawn. */
  draw(): void;
}

const views = new Map<Tab, TabView>();

/** Let a view draw itself whenever it is open and the visible graph or the language changes. */
export function addTab(stage: Tab, view: TabView): void {
  views.set(stage, view);
}

/** Open the tab that is chosen and close the others; the stylesheet hides the tools that the open one has no use for. */
export function drawTab(): void {
  document.body.dataset.stage = state.viewState.tab;
  for (const stage of offered()) {
    const isOpen = stage === state.viewState.tab;
    const tabButton = byId(`tab-${stage}`);
    tabButton.setAttribute("aria-selected", String(isOpen));
    tabButton.tabIndex = isOpen ? 0 : -1;
    byId(`stage-${stage}`).hidden = !isOpen;
  }
  views.get(state.viewState.tab)?.draw();
}

/** The views that this page has. */
function offered(): readonly Tab[] {
  return TABS.filter((stage) => document.getElementById(`tab-${stage}`));
}

/** Tabs by the pattern of WAI-ARIA: arrows move between them. */
export function watchTabs(): void {
  const stages = offered();
  for (const [place, stage] of stages.entries()) {
    const tabButton = byId(`tab-${stage}`);
    tabButton.addEventListener("click", () => updateViewState({ tab: stage }, { from: "address" }));
    tabButton.addEventListener("keydown", ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      const next = step && stages[(place + step + stages.length) % stages.length];
      if (!next) return;
      updateViewState({ tab: next }, { from: "address" });
      byId(`tab-${next}`).focus();
    });
  }
}
