/** How things look, given what is chosen: the same in every drawing, and in pictures that are taken away. */

import type { Entity } from "../data/model";
import type { Tie } from "../data/visible-graph";
import { state } from "../state";
import { arrangement } from "./positions";
import { sizes } from "./sizes";
import { style } from "./style";

const PALE = 0.14;

/** How solid a shape is. */
export function solidity(entity: Entity): number {
  if (entity === state.hovered || entity === state.selected) return 1;
  if (state.content.pale.has(entity)) return PALE;
  return !state.emphasised || state.emphasised.has(entity) ? 1 : PALE;
}

/** The radius of a shape in the picture's own units. */
export function radiusOf(entity: Entity): number {
  return sizes.get(entity) ?? entity.size;
}

export interface LineLook {
  readonly color: string;
  readonly solidity: number;
  readonly width: number;
  readonly dashed: boolean;
  readonly arrow: boolean;
}

export function lookOf(tie: Tie): LineLook {
  const own = isOwn(tie);
  const back = state.emphasised || state.content.pale.has(tie.from) || state.content.pale.has(tie.to);
  return {
    color: own ? style.accent : style.edge,
    solidity: own ? 0.75 : back ? 0.12 : standing(tie),
    width: own || isTrunk(tie) ? 1.6 : 1,
    dashed: tie.unsure,
    arrow: own,
  };
}

/** How solid a line is that nothing sets back: between lists they step back, and in trees their own stand out. */
function standing(tie: Tie): number {
  if (!arrangement.sides) return 0.6;
  if (!arrangement.parents) return 0.25;
  return isTrunk(tie) ? 0.9 : 0.1;
}

/** Whether a layout of trees hangs one end of a tie from the other. */
function isTrunk({ from, to }: Tie): boolean {
  return arrangement.parents?.get(from) === to || arrangement.parents?.get(to) === from;
}

/** Whether a tie belongs to what is selected, or to the path that is shown. */
export function isOwn({ from, to }: Tie): boolean {
  const { path } = state.content;
  if (path) return path.some((hop) => isBetween(hop.from, hop.to, from, to));
  return state.selected !== null && (from === state.selected || to === state.selected);
}

function isBetween(one: Entity, other: Entity, from: Entity, to: Entity): boolean {
  return (one === from && other === to) || (one === to && other === from);
}
