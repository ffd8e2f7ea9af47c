/** The picture is started, or where the browser cannot draw it, the table opens and says why. */

import { type Key, say } from "../i18n";
import { Blank } from "../render/blank-renderer";
import { moved } from "../render/camera";
import { drawOver } from "../render/overlay";
import { draw, drawing, type MakeDrawing, NoPicture } from "../render/renderer";
import { sceneNow } from "../render/scene";
import type { View } from "../render/viewport";
import { byId } from "../shared/dom";
import { adopt, state } from "../state";
import { drawMiniature } from "./minimap";
import { choiceNow, set } from "./navigation";

/** Why there is no picture: words of the page's own, or of the browser; null when there is one. */
let why: { readonly key: Key } | { readonly words: string } | null = null;

/** Start the picture; whether the browser can draw it. */
export function startPicture(make: MakeDrawing): boolean {
  try {
    draw(make(byId("network"), sceneNow(), { drawn: drawAround, moved, lost: (remove) => restart(make, remove) }));
  } catch (error) {
    leaveBlank(error);
  }
  return !why;
}

/** How many milliseconds after a loss the picture is started again: a little later each time. */
const PAUSES = [50, 1000, 4000];

/** Losses that are longer ago than this count no more. */
const MINUTE = 60_000;

let losses: readonly number[] = [];
let restarting = 0;

/** Start the picture again after the browser has taken its means away; where that does not help, say so. */
function restart(make: MakeDrawing, remove: () => void): void {
  // one picture has several contexts, which go together
  if (restarting || why) return;
  const now = performance.now();
  losses = [...losses.filter((loss) => now - loss < MINUTE), now];
  const pause = PAUSES[losses.length - 1];
  if (pause === undefined) giveUp();
  else restarting = window.setTimeout(() => resume(make, remove), pause);
}

function resume(make: MakeDrawing, remove: () => void): void {
  const { middle, scale } = drawing.view();
  restarting = 0;
  remove();
  if (startPicture(make)) drawing.moveTo(middle, scale, false);
  else giveUp();
}

/** Leave the reader with the table, and the focus with its tab where it was in the picture. */
function giveUp(): void {
  const wasInside = byId("stage-graph").contains(document.activeElement);
  leaveBlank(new NoPicture("lostWebGL"));
  if (wasInside) byId("tab-table").focus();
  sayWhyBlank();
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
