/** Shortest paths between two entities. */
import { type Entity, incidentStatements, type Statement } from "../model/model";

/** A step of a path: the statements that connect its two ends, either way. */
export interface Hop {
  readonly from: Entity;
  readonly to: Entity;
  readonly statements: readonly Statement[];
}

/** A shortest path between two entities over statements that are left, by breadth-first search; null for none. */
export function shortestPath(from: Entity, to: Entity, passing: ReadonlySet<Statement>): Hop[] | null {
  const before = new Map<Entity, Entity>([[from, from]]);
  let frontier = [from];
  while (frontier.length && !before.has(to)) {
    const reached: Entity[] = [];
    for (const each of frontier) {
      for (const { statement, end } of incidentStatements(each)) {
        if (before.has(end) || !passing.has(statement)) continue;
        before.set(end, each);
        reached.push(end);
      }
    }
    frontier = reached;
  }
  return before.has(to) ? hopsTo(to, before, passing) : null;
}

function hopsTo(to: Entity, before: ReadonlyMap<Entity, Entity>, passing: ReadonlySet<Statement>): Hop[] {
  const hops: Hop[] = [];
  for (let end = to, start = before.get(to); start && start !== end; end = start, start = before.get(start)) {
    hops.unshift({ from: start, to: end, statements: statementsBetween(start, end, passing) });
  }
  return hops;
}

/** The statements that connect two entities, either way. */
export function statementsBetween(one: Entity, other: Entity, passing: ReadonlySet<Statement>): Statement[] {
  return [...incidentStatements(one)].flatMap(({ statement, end }) =>
    end === other && passing.has(statement) ? statement : [],
  );
}
