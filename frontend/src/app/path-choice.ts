/** Asking for the other end of a path: the search box has the focus meanwhile, and a button gives it up. */

import { foldPanel } from "../panels/panel";
import { byId } from "../shared/dom";
import { narrowScreen } from "../shared/media-queries";
import { askPath, pathFrom } from "../state/navigation";
import { state } from "../state/store";

let wasAsked = false;

/** Make room for the choice when it begins; give the focus back when it was given up. */
export function followPathChoice(): void {
  const isAsked = pathFrom !== "";
  if (isAsked === wasAsked) return;
  wasAsked = isAsked;
  if (isAsked) begin();
  else if (state.selected?.id && !state.viewState.path[0]) giveFocusBack();
}

function begin(): void {
  if (narrowScreen.matches) foldPanel(false);
  byId("search").focus({ preventScroll: true });
}

/** Where the search box or nothing has the focus, the button has it that asked for the path. */
function giveFocusBack(): void {
  if (narrowScreen.matches) foldPanel(true);
  const isLeft = [document.body, byId("search"), byId("picking-cancel")].includes(
    document.activeElement as HTMLElement,
  );
  const asking = byId("panel").querySelector<HTMLElement>("[data-action=pathTo]");
  if (isLeft) (asking ?? byId("network")).focus({ preventScroll: true });
}

export function watchPathChoice(): void {
  byId("picking-cancel").addEventListener("click", () => askPath(""));
}
