/** The tabs of the page: graph, table, outline, and perhaps the query tab. */

import { byId } from "../shared/dom";
import { narrowScreen } from "../shared/media-queries";
import { updateViewState } from "../state/navigation";
import { state } from "../state/store";
import { TABS, type Tab } from "../state/view-state";

/** What draws the visible graph in each tab; only the one that is open is drawn. */
const views = new Map<Tab, () => void>();

/** Let a view draw itself whenever it is open and the visible graph or the language changes. */
export function addTab(tab: Tab, draw: () => void): void {
  views.set(tab, draw);
}

/** Open the tab that is chosen and close the others; the stylesheet hides the tools that the open one has no use for. */
export function drawTab(): void {
  document.body.dataset.stage = state.viewState.tab;
  for (const tab of offered()) {
    const isOpen = tab === state.viewState.tab;
    const tabButton = byId(`tab-${tab}`);
    tabButton.setAttribute("aria-selected", String(isOpen));
    tabButton.tabIndex = isOpen ? 0 : -1;
    byId(`stage-${tab}`).hidden = !isOpen;
    if (isOpen && narrowScreen.matches) keepInSight(tabButton);
  }
  views.get(state.viewState.tab)?.();
}

/** Scroll the row of tabs, and nothing around it, to one of them. */
function keepInSight(tabButton: HTMLElement): void {
  const row = tabButton.parentElement;
  if (!row || row.scrollWidth <= row.clientWidth) return;
  const [own, seen] = [tabButton, row].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
  row.scrollLeft += Math.min(0, own.left - seen.left) + Math.max(0, own.right - seen.right);
}

/** The views that this page has. */
function offered(): readonly Tab[] {
  return TABS.filter((tab) => document.getElementById(`tab-${tab}`));
}

/** Tabs by the pattern of WAI-ARIA: arrows move between them. */
export function watchTabs(): void {
  const tabs = offered();
  for (const [place, tab] of tabs.entries()) {
    const tabButton = byId(`tab-${tab}`);
    tabButton.addEventListener("click", () => updateViewState({ tab }, { from: "address" }));
    tabButton.addEventListener("keydown", ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      const next = step && tabs[(place + step + tabs.length) % tabs.length];
      if (!next) return;
      updateViewState({ tab: next }, { from: "address" });
      byId(`tab-${next}`).focus();
    });
  }
}
