/** The picture is started, or where the browser cannot draw it, the table opens and says why. */
import { Blank } from "../drawing/blank";
import { moved } from "../drawing/camera";
import { draw, type MakeDrawing, NoPicture } from "../drawing/drawing";
import { drawOver } from "../drawing/over";
import { sceneNow } from "../drawing/scene";
import type { View } from "../drawing/view";
import { type Key, say } from "../speech";
import { adopt, state } from "../state";
import { byId } from "./dom";
import { drawMiniature } from "./miniature";
import { choiceNow, set } from "./navigation";

/** Why there is no picture: words of the page's own, or of the browser; null when there is one. */
let why: { readonly key: Key } | { readonly words: string } | null = null;

/** Start the picture; whether the browser can draw it. */
export function startPicture(make: MakeDrawing): boolean {
  try {
    draw(make(byId("network"), sceneNow(), { drawn: drawAround, moved }));
  } catch (error) {
    leaveBlank(error);
  }
  return !why;
}

/** Draw what lies over the picture, and beside it. */
function drawAround(context: CanvasRenderingContext2D, view: View): void {
  drawOver(context, view);
  drawMiniature(view);
}

function leaveBlank(error: unknown): void {
  why = error instanceof NoPicture ? { key: error.reason } : { words: String(error) };
  draw(new Blank(byId("network")));
  document.body.classList.add("blank");
  if (state.choice.stage === "graph") set({ stage: "table" });
  adopt(choiceNow());
}

/** Say above every view why there is no picture. */
export function sayWhyBlank(): void {
  byId("no-picture").hidden = !why;
  if (why) byId("no-picture").textContent = say("noPicture", { why: "key" in why ? say(why.key) : why.words });
}
