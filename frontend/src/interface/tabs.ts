/** The ways to see the content, as tabs: the picture, a table, an outline, and perhaps questions. */
import { STAGES, type Stage } from "../data/view-state";
import { byId } from "../shared/dom";
import { state } from "../state";
import { change } from "./navigation";

interface View {
  /** Draw what the content has become; only the view that is open is drawn. */
  draw(): void;
}

const views = new Map<Stage, View>();

/** Let a view draw itself whenever it is open and the content or the language changes. */
export function addView(stage: Stage, view: View): void {
  views.set(stage, view);
}

/** Open the view that is chosen and close the others; the stylesheet hides the tools that the open one has no use for. */
export function drawStage(): void {
  document.body.dataset.stage = state.choice.stage;
  for (const stage of offered()) {
    const isOpen = stage === state.choice.stage;
    const tab = byId(`tab-${stage}`);
    tab.setAttribute("aria-selected", String(isOpen));
    tab.tabIndex = isOpen ? 0 : -1;
    byId(`stage-${stage}`).hidden = !isOpen;
  }
  views.get(state.choice.stage)?.draw();
}

/** The views that this page has. */
function offered(): readonly Stage[] {
  return STAGES.filter((stage) => document.getElementById(`tab-${stage}`));
}

/** Tabs by the pattern of WAI-ARIA: arrows move between them. */
export function watchStages(): void {
  const stages = offered();
  for (const [place, stage] of stages.entries()) {
    const tab = byId(`tab-${stage}`);
    tab.addEventListener("click", () => change({ stage }, { from: "address" }));
    tab.addEventListener("keydown", ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      const next = step && stages[(place + step + stages.length) % stages.length];
      if (!next) return;
      change({ stage: next }, { from: "address" });
      byId(`tab-${next}`).focus();
    });
  }
}
