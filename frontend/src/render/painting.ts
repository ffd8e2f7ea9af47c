/** Lines and shapes as a canvas draws them, on the screen and on paper. */

import type { Entity } from "../data/model";
import type { Tie } from "../data/visible-graph";
import { colorOf, typeOf } from "../interface/swatch";
import { solidity } from "./appearance";
import type { Scene } from "./renderer";
import { tracePath } from "./shapes";
import { strokeOf } from "./strokes";
import { style } from "./style";
import { isInside, spotOf, type View } from "./viewport";

/** Draw a scene; the context is in CSS pixels of the picture. */
export function paint(context: CanvasRenderingContext2D, { entities, ties }: Scene, view: View): void {
  for (const tie of ties) drawLine(context, tie, view);
  context.setLineDash([]);
  for (const entity of entities) drawShape(context, entity, view);
  context.globalAlpha = 1;
}

function drawLine(context: CanvasRenderingContext2D, tie: Tie, view: View): void {
  const stroke = strokeOf(tie, view);
  if (!stroke) return;
  context.globalAlpha = stroke.solidity;
  context.strokeStyle = stroke.color;
  context.lineWidth = stroke.width;
  context.setLineDash([...stroke.dash]);
  context.beginPath();
  context.moveTo(stroke.start.x, stroke.start.y);
  context.lineTo(stroke.end.x, stroke.end.y);
  context.stroke();
  if (!stroke.head.length) return;
  context.fillStyle = stroke.color;
  context.beginPath();
  for (const { x, y } of stroke.head) context.lineTo(x, y);
  context.fill();
}

function drawShape(context: CanvasRenderingContext2D, entity: Entity, view: View): void {
  const spot = spotOf(entity, view);
  if (!isInside(spot, view, spot.radius * 1.2)) return;
  const type = typeOf(entity);
  context.globalAlpha = solidity(entity);
  tracePath(context, type.shape, spot.x, spot.y, spot.radius);
  context.fillStyle = colorOf(type);
  context.strokeStyle = style.paper;
  context.lineWidth = 1.5;
  context.fill();
  context.stroke();
}
