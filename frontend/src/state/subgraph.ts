/** Subgraphs: neighbourhoods, and what the reader expands, collapses, hides and pins. */

import { type Entity, incidentStatements, type Model } from "../model/model";
import type { StatementSet } from "../model/statement-set";
import { entityById } from "./address";
import type { ViewState } from "./view-state";

/** The entities within so many steps of one, itself among them, over statements that are left. */
export function neighbourhood(entity: Entity, depth: number, passing: StatementSet): Set<Entity> {
  const found = new Set([entity]);
  let frontier = [entity];
  for (let step = 0; step < depth; step++) {
    const reached = new Set(
      frontier.flatMap((each) => findNeighbours(each, passing)).filter((each) => !found.has(each)),
    );
    for (const each of reached) found.add(each);
    frontier = [...reached];
  }
  return found;
}

const remembered = new WeakMap<StatementSet, WeakMap<Entity, readonly Entity[]>>();

/** The other ends of an entity's statements, of those that are left: found once, for a selected hub is asked again and again. */
export function neighbours(entity: Entity, passing: StatementSet): readonly Entity[] {
  const known = remembered.get(passing) ?? new WeakMap<Entity, readonly Entity[]>();
  remembered.set(passing, known);
  const found = known.get(entity) ?? findNeighbours(entity, passing);
  known.set(entity, found);
  return found;
}

function findNeighbours(entity: Entity, passing: StatementSet): Entity[] {
  const found = new Set<Entity>();
  for (const { statement, end } of incidentStatements(entity)) if (passing.has(statement)) found.add(end);
  return [...found];
}

/** The part of `base` that the reader's steps leave: with what is expanded and pinned, without what is hidden. */
export function subgraphOf(base: ReadonlySet<Entity>, viewState: ViewState, passing: StatementSet, model: Model) {
  const named = (ids: readonly string[]) => ids.flatMap((id) => entityById(id, model) ?? []);
  const pinned = new Set(named(Object.keys(viewState.pinned)));
  const shown = new Set(base);
  for (const each of named(viewState.expanded)) for (const end of [each, ...neighbours(each, passing)]) shown.add(end);
  for (const each of pinned) shown.add(each);
  const hidden = new Set(named(viewState.hidden));
  for (const each of hidden) shown.delete(each);
  for (const each of named(viewState.collapsed)) {
    for (const leaf of leavesOf(each, shown, passing)) if (!pinned.has(leaf)) shown.delete(leaf);
  }
  return shown;
}

/** The neighbours of an entity that nothing else shown connects. */
export function leavesOf(entity: Entity, shown: ReadonlySet<Entity>, passing: StatementSet): Entity[] {
  return neighbours(entity, passing).filter((end) => shown.has(end) && isLeafOf(entity, end, shown, passing));
}

/** Whether nothing else shown connects a neighbour of an entity. */
export function isLeafOf(
  entity: Entity,
  neighbour: Entity,
  shown: ReadonlySet<Entity>,
  passing: StatementSet,
): boolean {
  for (const { statement, end } of incidentStatements(neighbour)) {
    if (end !== entity && shown.has(end) && passing.has(statement)) return false;
  }
  return true;
}
