/** What is drawn over shapes and lines: marks around what is chosen, headings of the layout, names. */
import type { Entity } from "../data/model";
import { typeOf } from "../interface/swatch";
import { isShown, state } from "../state";
import { drawHeadings } from "./headings";
import { drawLabels } from "./labels";
import { isPlaced } from "./places";
import { tracePath } from "./shapes";
import { style } from "./style";
import { spotOf, type View } from "./view";

export function drawOver(context: CanvasRenderingContext2D, view: View): void {
  for (const id of Object.keys(state.choice.pinned)) ring(context, view, pinned(id), style.soft);
  ring(context, view, state.hovered, style.ink);
  ring(context, view, state.selected, style.accent);
  drawHeadings(context, view);
  drawLabels(context, view);
}

function pinned(id: string): Entity | null {
  for (const entity of state.content.drawn) if (entity.id === id) return entity;
  return null;
}

/** A line around a shape. */
function ring(context: CanvasRenderingContext2D, view: View, entity: Entity | null, color: string): void {
  if (!entity || !isShown(entity) || !isPlaced(entity)) return;
  const { x, y, radius } = spotOf(entity, view);
  tracePath(context, typeOf(entity).shape, x, y, radius + 4);
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.stroke();
}
