/** The size and the opacity of a node, given what is selected and dimmed: the same in every renderer and in images. */
import type { Entity } from "../../model/model";
import { state } from "../../state/store";

const DIMMED = 0.14;
const TOUCHED = 0.45;

/** The radius of each shape where another measure than the degree gives it; the others have that of the payload. */
let sizes: ReadonlyMap<Entity, number> = new Map();

export function resize(made: ReadonlyMap<Entity, number>): void {
  sizes = made;
}

/** The opacity of a shape. */
export function opacityOf(entity: Entity): number {
  if (entity === state.hovered || entity === state.selected) return 1;
  if (state.visible.dimmed.has(entity)) return DIMMED;
  if (state.highlighted && !state.highlighted.has(entity)) return DIMMED;
  return state.visible.touched.has(entity) ? TOUCHED : 1;
}

/** The radius of a shape in graph coordinates. */
export function radiusOf(entity: Entity): number {
  return sizes.get(entity) ?? entity.size;
}
