/** The style of an edge, given what is selected and dimmed: the same in every renderer and in exported images. All predicates share one colour. */

import { currentLayout } from "../../layouts/positions";
import type { Entity } from "../../model/model";
import type { Edge } from "../../state/edge";
import { litPaths, state } from "../../state/store";
import { style } from "./theme";

export interface EdgeStyle {
  readonly color: string;
  readonly opacity: number;
  readonly width: number;
  readonly dashed: boolean;
  readonly arrow: boolean;
}

export function edgeStyleOf(edge: Edge): EdgeStyle {
  const own = isHighlighted(edge);
  const back = state.highlighted || state.visible.dimmed.has(edge.from) || state.visible.dimmed.has(edge.to);
  return {
    color: own ? style.accent : style.edge,
    opacity: own ? 0.75 : back ? 0.12 : restingOpacity(edge),
    width: own || isTreeEdge(edge) ? 1.6 : 1,
    dashed: edge.unsure,
    // a name is read along its arrow
    arrow: own || (state.viewState.lineNames && !back),
  };
}

/** The opacity of a line that nothing sets back: between lists they step back, and in trees their own stand out. */
function restingOpacity(edge: Edge): number {
  if (!currentLayout.sides) return 0.6;
  if (!currentLayout.parents) return 0.25;
  return isTreeEdge(edge) ? 0.9 : 0.1;
}

/** Whether a layout of trees hangs one end of an edge from the other. */
function isTreeEdge({ from, to }: Edge): boolean {
  return currentLayout.parents?.get(from) === to || currentLayout.parents?.get(to) === from;
}

/** Whether an edge belongs to what is selected or pointed at, or to the path that is shown. */
export function isHighlighted(edge: Edge): boolean {
  const { from, to } = edge;
  const { visible, selected, statement, hovered, hoveredEdge } = state;
  if (edge === hoveredEdge || from === hovered || to === hovered) return true;
  if (visible.paths.length) return litPaths().some((path) => path.some((hop) => isBetween(hop.from, hop.to, from, to)));
  if (statement?.to) return from === statement.from && edge.statements.includes(statement);
  return from === selected || to === selected;
}

/** Whether an edge has not stepped back: such edges have names, and answer the pointer. */
export function isLit(edge: Edge): boolean {
  const { dimmed } = state.visible;
  return state.highlighted ? isHighlighted(edge) : !dimmed.has(edge.from) && !dimmed.has(edge.to);
}

function isBetween(one: Entity, other: Entity, from: Entity, to: Entity): boolean {
  return (one === from && other === to) || (one === to && other === from);
}
