/** The edges between groups: those of their entities together, of which the strongest are drawn. */

import type { Model, Statement } from "../../model/model";
import { type Edge, isAcceptedFact } from "../edge";
import { isGroup } from "./group";
import { type GroupTree, holdersOf } from "./group-tree";

/** How many edges of each shape are drawn, where a group is at one of the ends: more are a grey cloud. */
const STRONGEST = 2;

interface Gathered extends Edge {
  readonly statements: Statement[];
  unsure: boolean;
}

/** The tree itself, every edge between two entities, and the strongest of the others. */
export function groupEdgesOf(tree: GroupTree, statements: readonly Statement[], model: Model): Edge[] {
  const edges = gathered(tree, statements, model);
  const kept = strongest(edges);
  const isTied = ({ from, to }: Edge) => tree.parents.get(from) === to || tree.parents.get(to) === from;
  const drawn = edges.filter((edge) => !(isGroup(edge.from) || isGroup(edge.to)) || kept.has(edge) || isTied(edge));
  const tied = new Set(drawn.filter(isTied).map(({ from, to }) => (tree.parents.get(from) === to ? from : to)));
  const branches = [...tree.parents].filter(([shape]) => !tied.has(shape));
  return [...branches.map(([to, from]) => ({ from, to, statements: [], unsure: false })), ...drawn];
}

function gathered(tree: GroupTree, statements: readonly Statement[], model: Model): Gathered[] {
  const { order, holders } = holdersOf(tree, model);
  const found = new Map<number, Gathered>();
  const { subjects, objects } = model.ends;
  for (const statement of statements) {
    const one = holders[subjects[statement.index] as number] ?? -1;
    const other = holders[objects[statement.index] as number] ?? -1;
    const [from, to] = [order[one], order[other]];
    if (!from || !to || one === other) continue;
    const number = one * order.length + other;
    const edge = found.get(number) ?? { from, to, statements: [], unsure: true };
    if (!edge.statements.length) found.set(number, edge);
    edge.statements.push(statement);
    edge.unsure &&= !isAcceptedFact(statement);
  }
  return [...found.values()];
}

/** The edges that are among the strongest of either end. */
function strongest(edges: readonly Gathered[]): Set<Edge> {
  const counts = new Map<unknown, number>();
  const kept = new Set<Edge>();
  for (const edge of [...edges].sort((one, other) => other.statements.length - one.statements.length)) {
    for (const end of [edge.from, edge.to]) {
      const count = counts.get(end) ?? 0;
      counts.set(end, count + 1);
      if (count < STRONGEST) kept.add(edge);
    }
  }
  return kept;
}
