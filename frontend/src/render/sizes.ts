/** The sizes of nodes, where another measure than the degree gives them. */
import type { Entity } from "../data/model";

/** The radius of each shape; those that are missing have the size that the payload gives them. */
export let sizes: ReadonlyMap<Entity, number> = new Map();

export function resize(made: ReadonlyMap<Entity, number>): void {
  sizes = made;
}
