/** The overlay over nodes and edges: pins, rings around what is selected, headings, labels. */

import { hasPosition } from "../layouts/positions";
import type { Entity } from "../model/model";
import { isGroup } from "../state/groups/group";
import { isDrawn, state } from "../state/store";
import { spotOf, type Viewport } from "./camera/viewport";
import { drawHeadings } from "./labels/headings";
import { drawLabels } from "./labels/labels";
import { tracePath } from "./style/shapes";
import { style } from "./style/theme";
import { colorOf, typeOf } from "./style/type-style";

export function drawOverlay(context: CanvasRenderingContext2D, viewport: Viewport): void {
  const isPinned = ({ id }: Entity) => Object.hasOwn(state.viewState.pinned, id);
  for (const entity of state.visible.drawn) if (isPinned(entity)) drawPin(context, viewport, entity);
  for (const { entity, color } of highlightRings()) drawRing(context, viewport, entity, color);
  context.textAlign = "left";
  context.lineJoin = "round";
  drawHeadings(context, viewport);
  drawLabels(context, viewport);
}

/** A pin in the upper right corner of a shape. */
function drawPin(context: CanvasRenderingContext2D, viewport: Viewport, entity: Entity): void {
  if (!hasPosition(entity)) return;
  const { x, y, radius } = spotOf(entity, viewport);
  const [tipX, tipY] = [x + radius * 0.6, y - radius * 0.6];
  context.strokeStyle = style.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(tipX, tipY);
  context.lineTo(tipX + 5, tipY - 6);
  context.stroke();
  context.beginPath();
  context.arc(tipX + 7, tipY - 8, 4, 0, 2 * Math.PI);
  context.fillStyle = style.accent;
  context.strokeStyle = style.paper;
  context.fill();
  context.stroke();
}

/** A line around a shape. */
export interface Ring {
  readonly entity: Entity;
  readonly color: string;
}

/** What has a line around it: what is pointed at, what is selected, and each group that is folded. */
export function highlightRings(): Ring[] {
  const { groups } = state.visible;
  const folded = groups ? [...groups.shapes].filter((shape) => isGroup(shape) && !groups.unfolded.has(shape)) : [];
  const around = [
    ...folded.map((entity) => ({ entity, color: colorOf(typeOf(entity)) })),
    { entity: state.hovered, color: style.ink },
    { entity: state.selected, color: style.accent },
  ];
  return around.flatMap(({ entity, color }) =>
    entity && isDrawn(entity) && hasPosition(entity) ? [{ entity, color }] : [],
  );
}

function drawRing(context: CanvasRenderingContext2D, viewport: Viewport, entity: Entity, color: string): void {
  const { x, y, radius } = spotOf(entity, viewport);
  tracePath(context, typeOf(entity).shape, x, y, radius + 4);
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.stroke();
}
