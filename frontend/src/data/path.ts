import { type Entity, type Statement, tying } from "./model";

/** A step of a path: the statements that tie its two ends, either way. */
export interface Hop {
  readonly from: Entity;
  readonly to: Entity;
  readonly statements: readonly Statement[];
}

/** A shortest path between two entities over statements that are left, by breadth-first search; null for none. */
export function shortestPath(from: Entity, to: Entity, left: ReadonlySet<Statement>): Hop[] | null {
  const before = new Map<Entity, Entity>([[from, from]]);
  let edge = [from];
  while (edge.length && !before.has(to)) {
    const reached: Entity[] = [];
    for (const each of edge) {
      for (const { statement, end } of tying(each)) {
        if (before.has(end) || !left.has(statement)) continue;
        before.set(end, each);
        reached.push(end);
      }
    }
    edge = reached;
  }
  return before.has(to) ? hopsTo(to, before, left) : null;
}

function hopsTo(to: Entity, before: ReadonlyMap<Entity, Entity>, left: ReadonlySet<Statement>): Hop[] {
  const hops: Hop[] = [];
  for (let end = to, start = before.get(to); start && start !== end; end = start, start = before.get(start)) {
    hops.unshift({ from: start, to: end, statements: between(start, end, left) });
  }
  return hops;
}

function between(one: Entity, other: Entity, left: ReadonlySet<Statement>): Statement[] {
  return [...tying(one)].flatMap(({ statement, end }) => (end === other && left.has(statement) ? statement : []));
}
