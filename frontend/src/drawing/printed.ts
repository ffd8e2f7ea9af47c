/** The picture as it goes on paper: what the screen shows of it, in the colours of the light page. */
import type { Tie } from "../data/content";
import type { Entity } from "../data/model";
import { typeOf } from "../interface/swatch";
import { state } from "../state";
import { drawing } from "./drawing";
import { lookOf, solidity } from "./looks";
import { drawOver } from "./over";
import { isPlaced, placeOf } from "./places";
import { tracePath } from "./shapes";
import { pixelOf, spotOf, type View } from "./view";

/** Points of the paper for each CSS pixel, so that names are sharp. */
const SHARPNESS = 2;

/** What the picture shows, drawn with the style as it is now; null where nothing can be drawn. */
export function printedPicture(): HTMLCanvasElement | null {
  const view = drawing.view();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [view.width * SHARPNESS, view.height * SHARPNESS];
  const context = canvas.getContext("2d");
  if (!context || !view.width || !view.height) return null;
  context.scale(SHARPNESS, SHARPNESS);
  for (const tie of state.content.ties) drawLine(context, tie, view);
  context.setLineDash([]);
  for (const entity of state.content.drawn) if (isPlaced(entity)) drawShape(context, entity, view);
  context.globalAlpha = 1;
  drawOver(context, view);
  return canvas;
}

function drawLine(context: CanvasRenderingContext2D, tie: Tie, view: View): void {
  if (!isPlaced(tie.from) || !isPlaced(tie.to)) return;
  const { color, solidity: opacity, width, dashed } = lookOf(tie);
  const [from, to] = [tie.from, tie.to].map((end) => pixelOf(placeOf(end), view));
  if (!from || !to) return;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.setLineDash(dashed ? [5, 4] : []);
  [context.strokeStyle, context.globalAlpha, context.lineWidth] = [color, opacity, width];
  context.stroke();
}

function drawShape(context: CanvasRenderingContext2D, entity: Entity, view: View): void {
  const { shape, color } = typeOf(entity);
  const { x, y, radius } = spotOf(entity, view);
  tracePath(context, shape, x, y, radius);
  context.fillStyle = color;
  context.globalAlpha = solidity(entity);
  context.fill();
}
