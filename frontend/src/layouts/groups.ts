/** The layout of groups: what a group has unfolded into in a ring around it, what is around an entity around that. */
import type { Entity } from "../model/model";
import type { GroupTree } from "../state/groups/group-tree";
import type { LayoutOptions } from "./layout-options";
import type { LayoutResult } from "./positions";
import { type Branch, inRings } from "./radial";

/** The room of the line around a group, and of its name. */
const ROOM = 10;

export function groups({ shapes, parents }: GroupTree, options: LayoutOptions): LayoutResult {
  const branches = new Map<Entity, Branch>([...shapes].map((entity) => [entity, { entity, children: [] }]));
  for (const [shape, branch] of branches) {
    const parent = parents.get(shape);
    if (parent) branches.get(parent)?.children.push(branch);
  }
  const roots = [...branches.values()].filter(({ entity }) => !parents.has(entity));
  return inRings(roots, { ...options, radius: (entity) => options.radius(entity) + ROOM });
}
