/** Parts of the graph: neighbourhoods, and what the reader adds to them or takes away. */
import { entityNamed } from "./address";
import { type Entity, type Model, type Statement, tying } from "./model";
import type { Choice } from "./view-state";

/** The entities within so many steps of one, itself among them, over statements that are left. */
export function neighbourhood(entity: Entity, depth: number, left: ReadonlySet<Statement>): Set<Entity> {
  const found = new Set([entity]);
  let edge = [entity];
  for (let step = 0; step < depth; step++) {
    const reached = new Set(edge.flatMap((each) => neighbours(each, left)).filter((each) => !found.has(each)));
    for (const each of reached) found.add(each);
    edge = [...reached];
  }
  return found;
}

/** The other ends of an entity's statements, of those that are left. */
export function neighbours(entity: Entity, left: ReadonlySet<Statement>): Entity[] {
  const ends = [...tying(entity)].filter(({ statement }) => left.has(statement)).map(({ end }) => end);
  return [...new Set(ends)];
}

/** The part of `base` that the reader's steps leave: with what is expanded and pinned, without what is hidden. */
export function walked(base: ReadonlySet<Entity>, choice: Choice, left: ReadonlySet<Statement>, model: Model) {
  const named = (ids: readonly string[]) => ids.flatMap((id) => entityNamed(id, model) ?? []);
  const pinned = new Set(named(Object.keys(choice.pinned)));
  const shown = new Set(base);
  for (const each of named(choice.expanded)) for (const end of [each, ...neighbours(each, left)]) shown.add(end);
  for (const each of pinned) shown.add(each);
  const hidden = new Set(named(choice.hidden));
  for (const each of hidden) shown.delete(each);
  for (const each of named(choice.collapsed)) {
    for (const leaf of leavesOf(each, shown, left)) if (!pinned.has(leaf)) shown.delete(leaf);
  }
  return shown;
}

/** The neighbours of an entity that nothing else shown ties. */
export function leavesOf(entity: Entity, shown: ReadonlySet<Entity>, left: ReadonlySet<Statement>): Entity[] {
  const isLeaf = (end: Entity) => neighbours(end, left).every((other) => other === entity || !shown.has(other));
  return neighbours(entity, left).filter((end) => shown.has(end) && isLeaf(end));
}
