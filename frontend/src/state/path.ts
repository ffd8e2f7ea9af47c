/** Shortest paths between two entities. */
import { type Entity, incidentStatements, type Statement } from "../model/model";
import type { StatementSet } from "../model/statement-set";

/** A step of a path: the statements that connect its two ends, either way. */
export interface Hop {
  readonly from: Entity;
  readonly to: Entity;
  readonly statements: readonly Statement[];
}

/** So many of the shortest paths are told: a reader compares no more. */
export const MOST_PATHS = 5;

/** Which steps a path may take. */
interface Passable {
  /** The statements that are left. */
  readonly passing: StatementSet;
  /** What it may not go through; its ends are never in the way. */
  readonly avoided?: ReadonlySet<Entity>;
}

/** The shortest paths between two entities, a few of them if there are many, by breadth-first search; none where there is none. */
export function shortestPaths(from: Entity, to: Entity, passable: Passable): Hop[][] {
  const paths: Hop[][] = [];
  for (const stops of waysTo(to, stopsBefore(from, to, passable))) {
    paths.push(hopsOf(stops, passable.passing));
    if (paths.length === MOST_PATHS) break;
  }
  return paths;
}

/** Every entity that is reached on the way, with those from which the last step to it may come. */
function stopsBefore(from: Entity, to: Entity, { passing, avoided }: Passable): Map<Entity, Entity[]> {
  const before = new Map<Entity, Entity[]>([[from, []]]);
  let frontier = [from];
  while (frontier.length && !before.has(to)) {
    const reached = new Map<Entity, Entity[]>();
    for (const each of frontier) {
      for (const { statement, end } of incidentStatements(each)) {
        if (before.has(end) || !passing.has(statement) || (end !== to && avoided?.has(end))) continue;
        const starts = reached.get(end);
        if (!starts) reached.set(end, [each]);
        else if (starts.at(-1) !== each) starts.push(each);
      }
    }
    for (const [end, starts] of reached) before.set(end, starts);
    frontier = [...reached.keys()];
  }
  return before;
}

/** The stops of each way, from the first on. */
function* waysTo(to: Entity, before: ReadonlyMap<Entity, readonly Entity[]>): Generator<Entity[]> {
  const starts = before.get(to);
  if (starts && !starts.length) yield [to];
  for (const start of starts ?? []) for (const way of waysTo(start, before)) yield [...way, to];
}

function hopsOf(stops: readonly Entity[], passing: StatementSet): Hop[] {
  return stops.slice(1).map((to, place) => {
    const from = stops[place] as Entity;
    return { from, to, statements: statementsBetween(from, to, passing) };
  });
}

/** The statements that connect two entities, either way. */
export function statementsBetween(one: Entity, other: Entity, passing: StatementSet): Statement[] {
  return [...incidentStatements(one)].flatMap(({ statement, end }) =>
    end === other && passing.has(statement) ? statement : [],
  );
}
