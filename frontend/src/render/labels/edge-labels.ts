/** Labels of edges: what statements say of their ends, read along the arrow. */

import { type Box, fits, type PlacementContext, type Size, type Spot } from "../../layouts/boxes";
import { state } from "../../state/store";
import { spotOf, type Viewport } from "../camera/viewport";
import { sceneNow } from "../scene";
import { isLit } from "../style/edge-style";
import { type Label, measureLine } from "./measure";

/** Where on a line its name is tried: nearer to its own head, for another line may lead the other way. */
const TRIED = [0.56, 0.64, 0.48, 0.72, 0.4, 0.32, 0.26];

/** Names for the lines that have room for one, upright for Chinese; those of the selection alone while there is one. */
export function edgeLabels(viewport: Viewport, around: PlacementContext, most: number): Label[] {
  const labels: Label[] = [];
  if (!state.viewState.lineNames) return labels;
  for (const edge of sceneNow().edges.filter(isLit)) {
    if (labels.length >= most) break;
    const measured = measureLine(edge);
    const box = roomOn(spotOf(edge.from, viewport), spotOf(edge.to, viewport), measured, around);
    if (!box) continue;
    labels.push({ entity: null, edge, ...measured, ...box });
    around.placed.add(box);
  }
  return labels;
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
    if (fits(box, canvas) && !placed.isUnder(box) && !spots.isUnder(box)) return box;
  }
  return null;
}
