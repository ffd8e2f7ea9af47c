/** Paints edges and nodes on a canvas, on the screen and on paper. */
import type { Entity } from "../model/model";
import type { Edge } from "../state/edge";
import { isInside, spotOf, type Viewport } from "./camera/viewport";
import type { Scene } from "./renderer";
import { opacityOf } from "./style/node-style";
import { tracePath } from "./style/shapes";
import { strokeOf } from "./style/strokes";
import { style } from "./style/theme";
import { colorOf, typeOf } from "./style/type-style";

/** Draw a scene; the context is in CSS pixels of the canvas. */
export function paint(context: CanvasRenderingContext2D, { entities, edges }: Scene, viewport: Viewport): void {
  for (const edge of edges) drawLine(context, edge, viewport);
  context.setLineDash([]);
  for (const entity of entities) drawShape(context, entity, viewport);
  context.globalAlpha = 1;
}

function drawLine(context: CanvasRenderingContext2D, edge: Edge, viewport: Viewport): void {
  const stroke = strokeOf(edge, viewport);
  if (!stroke) return;
  context.globalAlpha = stroke.opacity;
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

function drawShape(context: CanvasRenderingContext2D, entity: Entity, viewport: Viewport): void {
  const spot = spotOf(entity, viewport);
  if (!isInside(spot, viewport, spot.radius * 1.2)) return;
  const type = typeOf(entity);
  context.globalAlpha = opacityOf(entity);
  tracePath(context, type.shape, spot.x, spot.y, spot.radius);
  context.fillStyle = colorOf(type);
  context.strokeStyle = style.paper;
  context.lineWidth = 1.5;
  context.fill();
  context.stroke();
}
