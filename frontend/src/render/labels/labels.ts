/** Draws the labels of the picture. */

import { state } from "../../state/store";
import type { Viewport } from "../camera/viewport";
import { style } from "../style/theme";
import { placeLabels } from "./label-placement";
import { LEADER_OPACITY, type Leader, leaderOf } from "./leader";
import { type Label, widthIn } from "./measure";

/** The labels drawn last, as boxes in CSS pixels of the canvas. */
export let drawnLabels: readonly Label[] = [];

/** Draw names at a size that does not depend on the zoom: most connected first, and none over another. */
export function drawLabels(context: CanvasRenderingContext2D, viewport: Viewport): void {
  drawnLabels = placeLabels(viewport);
  context.textBaseline = "middle";
  const fromBehind = [...drawnLabels].reverse();
  for (const label of fromBehind) drawLeader(context, leaderOf(label, viewport));
  for (const label of fromBehind) drawLabel(context, label);
}

/** How a name is coloured. */
export function colorOfLabel({ entity }: Label): string {
  if (!entity) return style.soft;
  if (entity === state.selected) return style.accent;
  return state.visible.touched.has(entity) ? style.soft : style.ink;
}

/** The lines of a label, each with its left end and its middle. */
export function linesOf({ lines, x, y, width, height, font }: Label): { text: string; x: number; y: number }[] {
  const step = height / lines.length;
  return lines.map((text, place) => ({
    text,
    x: x + (width - widthIn(font, text)) / 2,
    y: y + step * (place + 0.5),
  }));
}

function drawLeader(context: CanvasRenderingContext2D, leader: Leader | null): void {
  if (!leader) return;
  context.globalAlpha = LEADER_OPACITY;
  context.strokeStyle = style.soft;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(leader.start.x, leader.start.y);
  context.lineTo(leader.end.x, leader.end.y);
  context.stroke();
  context.globalAlpha = 1;
}

/** One name with a halo in the colour of the paper. */
function drawLabel(context: CanvasRenderingContext2D, label: Label): void {
  context.font = label.font;
  context.strokeStyle = style.paper;
  context.lineWidth = 4;
  context.fillStyle = colorOfLabel(label);
  for (const { text, x, y } of linesOf(label)) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
