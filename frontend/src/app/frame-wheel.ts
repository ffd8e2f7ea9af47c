/** The wheel over a page in a frame: it scrolls what is around the frame, and zooms with Ctrl or ⌘, as maps do. */
import { showToast } from "../export/download";
import { renderer } from "../render/renderer";
import { t } from "../state/i18n";

let isTold = false;

export function watchFrameWheel(): void {
  if (window.parent !== window) renderer.container.addEventListener("wheel", leaveToFrame, { capture: true });
}

/** Keep a turn of the wheel from the renderer, and say once how to zoom. */
function leaveToFrame(event: WheelEvent): void {
  if (event.ctrlKey || event.metaKey) return;
  event.stopPropagation();
  if (!isTold) showToast(t("wheelHint"));
  isTold = true;
}
