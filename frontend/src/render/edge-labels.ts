/** The names of lines: what statements say of their ends, read from what is selected. */
import type { Tie } from "../data/visible-graph";
import { state } from "../state";
import { isOwn } from "./appearance";
import { type Box, fits, type Size, type Spot, type Surroundings } from "./boxes";
import { type Label, measureLine } from "./measure";
import { sceneNow } from "./scene";
import { style } from "./style";
import { spotOf, type View } from "./viewport";

/** Where on a line its name is tried, from the middle outwards. */
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Names for the lines that have room for one, upright for Chinese; those of the selection alone while there is one. */
export function lineLabels(view: View, around: Surroundings, most: number): Label[] {
  const labels: Label[] = [];
  if (!state.choice.lineNames) return labels;
  for (const tie of linesToName()) {
    if (labels.length >= most) break;
    const measured = measureLine(tie, isReadBackwards(tie), style.family);
    const box = roomOn(spotOf(tie.from, view), spotOf(tie.to, view), measured, around);
    if (!box) continue;
    labels.push({ entity: null, ...measured, ...box });
    around.placed.add(box);
  }
  return labels;
}

function linesToName(): readonly Tie[] {
  const { ties } = sceneNow();
  return state.emphasised ? ties.filter(isOwn) : ties;
}

/** Whether a line is read from its object: when that is selected, or comes first on the path. */
function isReadBackwards({ from, to }: Tie): boolean {
  const { path } = state.content;
  if (path) return path.some((hop) => hop.from === to && hop.to === from);
  return state.selected === to;
}

/** A box on a line that covers neither a name nor a shape. */
function roomOn(from: Spot, to: Spot, { width, height }: Size, { picture, placed, spots }: Surroundings): Box | null {
  if (Math.hypot(from.x - to.x, from.y - to.y) < height * 2) return null;
  for (const part of TRIED) {
    const x = from.x + (to.x - from.x) * part - width / 2;
    const y = from.y + (to.y - from.y) * part - height / 2;
    const box = { x, y, width, height };
    if (fits(box, picture) && !placed.under(box).size && !spots.under(box).size) return box;
  }
  return null;
}
