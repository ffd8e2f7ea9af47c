/** What is drawn over shapes and lines: marks around what is chosen, headings of the layout, names. */
import type { Entity } from "../data/model";
import { typeOf } from "../interface/swatch";
import { isShown, state } from "../state";
import { drawLabels } from "./labels";
import { headings, isPlaced } from "./places";
import { tracePath } from "./shapes";
import { style } from "./style";
import { pixelOf, spotOf, type View } from "./view";

export function drawOver(context: CanvasRenderingContext2D, view: View): void {
  for (const { entity, color } of rings()) drawRing(context, view, entity, color);
  drawHeadings(context, view);
  drawLabels(context, view);
}

function pinned(id: string): Entity | null {
  for (const entity of state.content.drawn) if (entity.id === id) return entity;
  return null;
}

/** A line around a shape. */
export interface Ring {
  readonly entity: Entity;
  readonly color: string;
}

/** What has a line around it: what is pinned, what is pointed at and what is selected. */
export function rings(): Ring[] {
  const around = Object.keys(state.choice.pinned).map((id) => ({ entity: pinned(id), color: style.soft }));
  around.push({ entity: state.hovered, color: style.ink }, { entity: state.selected, color: style.accent });
  return around.flatMap(({ entity, color }) =>
    entity && isShown(entity) && isPlaced(entity) ? [{ entity, color }] : [],
  );
}

function drawRing(context: CanvasRenderingContext2D, view: View, entity: Entity, color: string): void {
  const { x, y, radius } = spotOf(entity, view);
  tracePath(context, typeOf(entity).shape, x, y, radius + 4);
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.stroke();
}

function drawHeadings(context: CanvasRenderingContext2D, view: View): void {
  context.font = `600 13px ${style.family}`;
  context.fillStyle = style.soft;
  context.textAlign = "center";
  context.textBaseline = "bottom";
  for (const heading of headings()) {
    const { x, y } = pixelOf(heading, view);
    context.fillText(heading.text, x, y);
  }
}
