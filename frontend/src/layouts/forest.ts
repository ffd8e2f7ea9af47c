/** The forest that the hierarchical predicates of the schema make of the visible graph. */
import type { Entity } from "../model/model";
import type { Edge } from "../state/edge";
import type { VisibleGraph } from "../state/visible-graph";
import { byDegree, type LayoutOptions } from "./layout-options";

/** An edge of a hierarchy, read from the one that stands below. */
interface HierarchyEdge {
  readonly above: Entity;
  /** Whether both are of one kind: a court below a court, not below a group of courts. */
  readonly isKin: boolean;
  /** The place of the predicate in the schema. */
  readonly rank: number;
  /** The place among the parts of what stands above. */
  readonly ordinal: number;
}

export interface Forest {
  readonly roots: readonly Entity[];
  readonly children: ReadonlyMap<Entity, readonly Entity[]>;
  /** The one above each that hangs from another. */
  readonly parents: ReadonlyMap<Entity, Entity>;
}

/** Everything that some hierarchy holds, each below one of those that stand above it. */
export function forestOf({ edges }: VisibleGraph, options: LayoutOptions): Forest {
  const bonds = hierarchyEdgesOf(edges, options);
  const levels = levelsOf(bonds);
  const chosen = new Map<Entity, HierarchyEdge>();
  for (const [entity, own] of bonds) {
    const level = levels.get(entity) ?? 0;
    const above = own.filter((bond) => (levels.get(bond.above) ?? 0) < level);
    const [nearest] = above.sort((one, other) => order(one, other, levels));
    if (nearest) chosen.set(entity, nearest);
  }
  const children = new Map<Entity, Entity[]>([...bonds.keys()].map((entity) => [entity, []]));
  for (const [entity, { above }] of chosen) children.get(above)?.push(entity);
  const ordinal = (entity: Entity) => chosen.get(entity)?.ordinal || Number.POSITIVE_INFINITY;
  // the difference of two that have none is not a number, so that their degrees decide
  for (const own of children.values()) own.sort((one, other) => ordinal(one) - ordinal(other) || byDegree(one, other));
  const roots = [...bonds.keys()].filter((entity) => !chosen.has(entity)).sort(byDegree);
  return { roots, children, parents: new Map(Array.from(chosen, ([entity, { above }]) => [entity, above])) };
}

/** One of the same kind first, and of several the deepest: a county below its city, not below the province. */
function order(one: HierarchyEdge, other: HierarchyEdge, levels: ReadonlyMap<Entity, number>): number {
  const deeper = (levels.get(other.above) ?? 0) - (levels.get(one.above) ?? 0);
  return (
    Number(other.isKin) - Number(one.isKin) || deeper || one.rank - other.rank || one.above.index - other.above.index
  );
}

/** Each entity of a hierarchy with what stands above it. */
function hierarchyEdgesOf(edges: readonly Edge[], { predicates, types }: LayoutOptions): Map<Entity, HierarchyEdge[]> {
  const ranks = new Map([...predicates.keys()].map((name, place) => [name, place]));
  const kinds = new Map(types.map(({ name, parent }) => [name, parent || name]));
  const bonds = new Map<Entity, HierarchyEdge[]>();
  for (const { from, to, statements } of edges) {
    for (const { predicate, qualifiers } of statements) {
      const stands = predicates.get(predicate)?.stands;
      if (!stands) continue;
      const [above, below] = stands === "above" ? [from, to] : [to, from];
      const isKin = kinds.get(above.type) === kinds.get(below.type);
      const bond = { above, isKin, rank: ranks.get(predicate) ?? 0, ordinal: Number(qualifiers.ordinal) || 0 };
      bonds.set(above, bonds.get(above) ?? []);
      bonds.set(below, [...(bonds.get(below) ?? []), bond]);
    }
  }
  return bonds;
}

/** How many steps each is below the top, by the longest way; in a circle, what comes first is lowest. */
function levelsOf(bonds: ReadonlyMap<Entity, readonly HierarchyEdge[]>): Map<Entity, number> {
  const levels = new Map<Entity, number>();
  const entered = new Set<Entity>();
  for (const start of bonds.keys()) {
    const way = [start];
    for (let entity = way.at(-1); entity; entity = way.at(-1)) {
      entered.add(entity);
      const own = bonds.get(entity) ?? [];
      const next = own.find(({ above }) => !entered.has(above));
      if (next) {
        way.push(next.above);
        continue;
      }
      way.pop();
      if (!levels.has(entity)) levels.set(entity, Math.max(-1, ...own.map(({ above }) => levels.get(above) ?? -1)) + 1);
    }
  }
  return levels;
}
