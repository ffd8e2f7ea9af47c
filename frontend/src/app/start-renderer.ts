/** Starts the renderer; where the browser cannot draw, the table opens and says why. */

import { drawMinimap } from "../controls/minimap";
import { BlankRenderer } from "../render/blank-renderer";
import { viewportMoved } from "../render/camera/camera";
import { drawOverlay } from "../render/overlay";
import {
  type RendererEvents,
  type RendererFactory,
  RendererUnavailable,
  renderer,
  setRenderer,
} from "../render/renderer";
import { sceneNow } from "../render/scene";
import { byId } from "../shared/dom";
import { type MessageKey, t } from "../state/i18n";
import { applyAddress, replaceViewState } from "../state/navigation";
import { state } from "../state/store";

/** Why nothing can be drawn: words of the page's own, or of the browser; null when there is one. */
let failure: { readonly key: MessageKey } | { readonly words: string } | null = null;

/** Start the renderer; whether the browser can draw it. */
export function startRenderer(make: RendererFactory): boolean {
  const events: RendererEvents = {
    drawn(context, viewport) {
      drawOverlay(context, viewport);
      drawMinimap(viewport);
    },
    moved: viewportMoved,
    lost: (remove) => restart(make, remove),
  };
  try {
    setRenderer(make(byId("network"), sceneNow(), events));
  } catch (error) {
    leaveBlank(error);
  }
  return !failure;
}

/** How many milliseconds after a loss the renderer is started again: a little later each time. */
const PAUSES = [50, 1000, 4000];

/** Losses that are longer ago than this count no more. */
const MINUTE = 60_000;

let losses: readonly number[] = [];
let restarting = 0;

/** Start the renderer again after the browser has taken its means away; where that does not help, say so. */
function restart(make: RendererFactory, remove: () => void): void {
  // one renderer has several contexts, which go together
  if (restarting || failure) return;
  const now = performance.now();
  losses = [...losses.filter((loss) => now - loss < MINUTE), now];
  const pause = PAUSES[losses.length - 1];
  if (pause === undefined) giveUp(isFocusInside());
  else restarting = window.setTimeout(() => resume(make, remove), pause);
}

function resume(make: RendererFactory, remove: () => void): void {
  const { middle, scale } = renderer.viewport();
  const wasInside = isFocusInside();
  restarting = 0;
  remove();
  if (startRenderer(make)) renderer.moveTo(middle, scale, false);
  else giveUp(wasInside);
}

function isFocusInside(): boolean {
  return byId("stage-graph").contains(document.activeElement);
}

/** Leave the reader with the table, and the focus with its tab where it was in the graph. */
function giveUp(wasInside: boolean): void {
  leaveBlank(new RendererUnavailable("lostWebGL"));
  if (wasInside) byId("tab-table").focus();
  drawRendererError();
}

function leaveBlank(error: unknown): void {
  failure = error instanceof RendererUnavailable ? { key: error.reason } : { words: String(error) };
  setRenderer(new BlankRenderer(byId("network")));
  document.body.classList.add("blank");
  if (state.viewState.tab === "graph") replaceViewState({ tab: "table" });
  applyAddress();
}

/** Say above every tab why nothing can be drawn. */
export function drawRendererError(): void {
  byId("no-picture").hidden = !failure;
  if (failure)
    byId("no-picture").textContent = t("noPicture", { why: "key" in failure ? t(failure.key) : failure.words });
}
