/** The tree of what is drawn of a large dataset: groups, and what hangs from those that are unfolded. */

import type { Entity, Model } from "../../model/model";
import type { StatementSet } from "../../model/statement-set";
import { isSame } from "../../shared/same-items";
import type { ViewState } from "../view-state";
import { type Group, isGroup } from "./group";
import { FEW, type Grouping, membersOf } from "./grouping";

export interface GroupTree {
  /** What is drawn. */
  readonly shapes: ReadonlySet<Entity>;
  /** What each shape hangs from; a shape at the top from none. */
  readonly parents: ReadonlyMap<Entity, Entity>;
  readonly unfolded: ReadonlySet<Group>;
}

/** What is asked for beyond the groups: entities to be drawn themselves, some of them with their neighbours. */
export interface Asked {
  readonly entities: Iterable<Entity>;
  /** Its neighbours come with it only where it was not drawn before. */
  readonly selected: Entity | null;
  readonly withNeighbours: readonly Entity[];
  readonly passing: StatementSet;
}

export function groupTreeOf(
  grouping: Grouping,
  { unfolded, folded }: ViewState,
  asked: Asked,
  model: Model,
): GroupTree {
  const opened = new Set(unfolded);
  const initial = initiallyUnfolded(grouping.roots);
  for (const { key } of initial) if (!folded.includes(key)) opened.add(key);
  const tree = new Builder(opened, model);
  const { centre } = grouping;
  for (const root of grouping.roots) tree.add(root, root === centre ? null : centre);
  for (const entity of asked.entities) tree.takeOut(entity);
  const { selected } = asked;
  const isNew = selected && !centre && !tree.shapes.has(selected);
  if (selected) tree.takeOut(selected);
  for (const entity of new Set([...asked.withNeighbours, ...(isNew ? [selected] : [])])) {
    const isMissing = (end: Entity) => !tree.shapes.has(end);
    for (const part of grouping.neighbours(entity, asked.passing, isMissing)) tree.add(part, entity);
  }
  return tree;
}

/** Whether two trees hold the same shapes, in the same order, hanging from the same and unfolded alike. */
export function isSameTree(one: GroupTree, other: GroupTree): boolean {
  const isHanging = (shape: Entity) => one.parents.get(shape) === other.parents.get(shape);
  return (
    isSame([...one.shapes], [...other.shapes]) &&
    isSame([...one.unfolded], [...other.unfolded]) &&
    [...one.shapes].every(isHanging)
  );
}

/** The groups of courts that the picture opens unfolded: level by level, as long as few enough shapes come of it. */
function initiallyUnfolded(roots: readonly Entity[]): Group[] {
  const unfolded: Group[] = [];
  let [level, count] = [courtGroups(roots), roots.length];
  while (level.length) {
    const parts = level.flatMap((group) => group.parts);
    count += parts.length;
    if (count > FEW) break;
    unfolded.push(...level);
    level = courtGroups(parts);
  }
  return unfolded;
}

function courtGroups(shapes: readonly Entity[]): Group[] {
  return shapes.filter(isGroup).filter(({ naming }) => naming.court);
}

class Builder implements GroupTree {
  readonly shapes = new Set<Entity>();
  readonly parents = new Map<Entity, Entity>();
  readonly unfolded = new Set<Group>();

  #holders: Holders | null = null;

  constructor(
    private readonly opened: ReadonlySet<string>,
    private readonly model: Model,
  ) {}

  /** Draw a shape that hangs from another, and what it unfolds into. */
  add(shape: Entity, parent: Entity | null): void {
    if (this.shapes.has(shape)) return;
    this.shapes.add(shape);
    if (parent) this.parents.set(shape, parent);
    if (!isGroup(shape) || !this.opened.has(shape.key)) return;
    this.unfolded.add(shape);
    for (const part of shape.parts) this.add(part, shape);
  }

  /** Draw an entity itself, beside the group that it is in. */
  takeOut(entity: Entity): void {
    if (!this.shapes.has(entity)) this.add(entity, this.#holderOf(entity));
  }

  /** The folded group that an entity is in: what is taken out of groups changes none of them. */
  #holderOf({ index }: Entity): Entity | null {
    this.#holders ??= holdersOf(this, this.model);
    const { order, holders } = this.#holders;
    return order[holders[index] as number] ?? null;
  }
}

interface Holders {
  /** The shapes, each at its number. */
  readonly order: readonly Entity[];
  readonly holders: Int32Array;
}

/** For each entity by its number the number of the shape that stands for it; -1 for none. */
export function holdersOf({ shapes, unfolded }: GroupTree, model: Model): Holders {
  const order = [...shapes];
  const holders = new Int32Array(model.all.length).fill(-1);
  const isFolded = (shape: Entity) => isGroup(shape) && !unfolded.has(shape);
  for (const [place, shape] of order.entries()) {
    if (isFolded(shape)) for (const { index } of membersOf(shape)) holders[index] = place;
  }
  // what is drawn itself goes before the group that it is in
  for (const [place, shape] of order.entries()) if (!isGroup(shape)) holders[shape.index] = place;
  return { order, holders };
}
