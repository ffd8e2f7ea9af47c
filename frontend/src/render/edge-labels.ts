/** Labels of edges: what statements say of their ends, read from what is selected. */
import type { Edge } from "../data/visible-graph";
import { state } from "../state";
import { type Box, fits, type PlacementContext, type Size, type Spot } from "./boxes";
import { isHighlighted } from "./edge-style";
import { type Label, measureLine } from "./measure";
import { sceneNow } from "./scene";
import { spotOf, type Viewport } from "./viewport";

/** Where on a line its name is tried, from the middle outwards. */
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Names for the lines that have room for one, upright for Chinese; those of the selection alone while there is one. */
export function edgeLabels(viewport: Viewport, around: PlacementContext, most: number): Label[] {
  const labels: Label[] = [];
  if (!state.viewState.lineNames) return labels;
  for (const edge of edgesToLabel()) {
    if (labels.length >= most) break;
    const measured = measureLine(edge, isReadBackwards(edge));
    const box = roomOn(spotOf(edge.from, viewport), spotOf(edge.to, viewport), measured, around);
    if (!box) continue;
    labels.push({ entity: null, ...measured, ...box });
    around.placed.add(box);
  }
  return labels;
}

function edgesToLabel(): readonly Edge[] {
  const { edges } = sceneNow();
  return state.highlighted ? edges.filter(isHighlighted) : edges;
}

/** Whether a line is read from its object: when that is selected, or comes first on the path. */
function isReadBackwards({ from, to }: Edge): boolean {
  const { path } = state.visible;
  if (path) return path.some((hop) => hop.from === to && hop.to === from);
  return state.selected === to;
}

/** A box on a line that covers neither a name nor a shape. */
function roomOn(
  from: Spot,
  to: Spot,
  { width, height }: Size,
  { canvas, placed, spots }: PlacementContext,
): Box | null {
  if (Math.hypot(from.x - to.x, from.y - to.y) < height * 2) return null;
  for (const part of TRIED) {
    const x = from.x + (to.x - from.x) * part - width / 2;
    const y = from.y + (to.y - from.y) * part - height / 2;
    const box = { x, y, width, height };
    if (fits(box, canvas) && !placed.under(box).size && !spots.under(box).size) return box;
  }
  return null;
}
