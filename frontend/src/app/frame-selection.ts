/** Moves the camera and the focus to what has been selected. */

import { currentLayout } from "../layouts/positions";
import { foldPanel, showStatement, statementRow } from "../panels/panel";
import { fit, fitTo, showEntity, viewportMoved } from "../render/camera/camera";
import { byId } from "../shared/dom";
import { lowestScreen, narrowScreen } from "../shared/media-queries";
import { decodeFraming } from "../state/address";
import type { NavigationSource } from "../state/navigation";
import { isDrawn, state } from "../state/store";
import { neighbours } from "../state/subgraph";
import type { ViewState } from "../state/view-state";
import { setOf } from "../state/visible-graph";

/** Bring what is chosen now into sight, after what was chosen before; the graph may have been laid out anew since. */
export function frameSelection(before: ViewState, isLaid: boolean, from: NavigationSource): void {
  const { viewState, visible, selected, statement } = state;
  // a link that says what of the graph to see goes before everything else
  if (decodeFraming(location.hash)) return;
  const isElsewhere = before.selected !== viewState.selected || from === "page";
  const isOther = framed(before) !== framed(viewState);
  const isAnew = isLaid && currentLayout.isAnew === true && from !== "graph";
  if (isOther || isAnew) fit();
  else if (isLaid && from !== "graph") viewportMoved("resize");
  if (visible.paths.length && wayKey(before) !== wayKey(viewState))
    fitTo(visible.paths.flat().flatMap((hop) => [hop.from, hop.to]));
  else if (selected && isElsewhere && !isOther && !isAnew) {
    if (from === "graph") showEntity(selected);
    else if (statement?.to) fitTo([selected, statement.to]);
    // where there is room for little, its neighbours would be too small to read
    else if (lowestScreen.matches) fitTo([selected]);
    else fitTo([selected, ...neighbours(selected, setOf(visible.statements)).filter(isDrawn)]);
  }
}

/** What the paths depend on. */
function wayKey({ path, avoided, toldOnly }: ViewState): string {
  return JSON.stringify([path, avoided, toldOnly]);
}

/** What changes the whole picture. */
function framed({ layout, depth, around }: ViewState): string {
  return JSON.stringify([layout, depth, around]);
}

/** Open the details of what is chosen; only what was asked for in the page takes the focus. */
export function openDetails(from: NavigationSource): void {
  const isChosen = Boolean(state.selected || state.viewState.path[0]);
  // on a phone the page opens with what it answers, before the picture
  const isOpening = from === "address" && !location.hash && !lowestScreen.matches;
  const isOpen = isChosen || state.missing.length > 0 || isOpening;
  if (isChosen || narrowScreen.matches) foldPanel(isOpen);
  if (isOpen && !isOpening) byId("panel").scrollIntoView({ block: "nearest" });
  if (isChosen && state.statement) showStatement(state.statement);
  if (!isChosen || from !== "page") return;
  const title = document.getElementById("panel-title");
  const row = state.statement && statementRow(state.statement);
  if (row) row.tabIndex = -1;
  (row ?? title)?.focus({ preventScroll: row !== null });
}
