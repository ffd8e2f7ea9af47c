/** Where the picture's frame and the focus go once something else is chosen. */
import { cameraIn } from "../data/address";
import type { Choice } from "../data/view-state";
import { fit, fitTo, focusOn, isOutOfSight, moved } from "../render/camera";
import { isPlaced } from "../render/positions";
import { byId } from "../shared/dom";
import { narrow } from "../shared/media-queries";
import { state } from "../state";
import type { Place } from "./navigation";
import { foldPanel } from "./panel";

/** What was chosen before, as far as the frame depends on it. */
export interface Before {
  readonly choice: Choice;
  /** Whether the picture has been laid out anew since. */
  readonly isLaid: boolean;
}

/** Bring what is chosen now into sight. */
export function frame({ choice: before, isLaid }: Before, from: Place): void {
  const { choice, content } = state;
  // a link that says what of the picture to see goes before everything else
  if (cameraIn(location.hash)) return;
  const isElsewhere = before.selected !== choice.selected || from === "page";
  const isOther = framed(before) !== framed(choice);
  if (isOther) fit();
  else if (isLaid && from !== "picture") moved("room");
  if (content.path && before.path.join() !== choice.path.join())
    fitTo(content.path.flatMap((hop) => [hop.from, hop.to]));
  else if (state.selected && isElsewhere && !isOther) showSelected(from);
}

function showSelected(from: Place): void {
  const { selected } = state;
  if (selected && isPlaced(selected) && (from !== "picture" || isOutOfSight(selected))) focusOn(selected);
}

/** What changes the whole picture. */
function framed({ layout, depth, around }: Choice): string {
  return JSON.stringify([layout, depth, around]);
}

/** Open the details of what is chosen; only what was asked for in the page takes the focus. */
export function openDetails(from: Place): void {
  const isChosen = Boolean(state.selected || state.choice.path[0]);
  const isOpen = isChosen || Boolean(state.missing);
  if (isChosen || narrow.matches) foldPanel(isOpen);
  if (isOpen) byId("panel").scrollIntoView({ block: "nearest" });
  if (!isChosen || from !== "page") return;
  document.getElementById("panel-title")?.focus({ preventScroll: state.statement !== null });
}
