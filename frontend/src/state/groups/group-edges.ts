/** The edges between groups: those of their entities together, of which the strongest are drawn. */

import type { Entity, Model, Statement } from "../../model/model";
import { type Edge, isAcceptedFact } from "../edge";
import { isGroup } from "./group";
import { type GroupTree, holdersOf } from "./group-tree";

/** How many edges of each shape are drawn, where a group is at one of the ends: more are a grey cloud. */
const STRONGEST = 2;

/** Two shapes that statements connect, in this direction, and how many do. */
interface Pair {
  readonly from: Entity;
  readonly to: Entity;
  count: number;
}

/** Pairs in the order of their first statements, and for each statement the number of its pair; -1 for none. */
interface Pairing {
  readonly pairs: readonly Pair[];
  readonly numbers: Int32Array;
}

/** The tree itself, every edge between two entities, and the strongest of the others. */
export function groupEdgesOf(tree: GroupTree, statements: readonly Statement[], model: Model): Edge[] {
  const pairing = pairsOf(tree, statements, model);
  const kept = strongest(pairing.pairs);
  const isTied = ({ from, to }: Pair) => tree.parents.get(from) === to || tree.parents.get(to) === from;
  const isDrawn = pairing.pairs.map((pair) => !isOfGroup(pair) || kept.has(pair) || isTied(pair));
  const tied = new Set(pairing.pairs.filter(isTied).map(({ from, to }) => (tree.parents.get(from) === to ? from : to)));
  const branches = [...tree.parents].filter(([shape]) => !tied.has(shape));
  return [
    ...branches.map(([to, from]) => ({ from, to, statements: [], unsure: false })),
    ...edgesOfPairs(pairing, isDrawn, statements),
  ];
}

function isOfGroup({ from, to }: Pair): boolean {
  return isGroup(from) || isGroup(to);
}

/** Counted by numbers alone: of hundreds of thousands of statements, those of the edges that are drawn are read later. */
function pairsOf(tree: GroupTree, statements: readonly Statement[], model: Model): Pairing {
  const { order, holders } = holdersOf(tree, model);
  const { subjects, objects } = model.ends;
  const numbers = new Int32Array(statements.length).fill(-1);
  const [known, pairs] = [new Map<number, number>(), [] as Pair[]];
  for (let place = 0; place < numbers.length; place++) {
    const { index } = statements[place] as Statement;
    const one = holders[subjects[index] as number] ?? -1;
    const other = holders[objects[index] as number] ?? -1;
    if (one < 0 || other < 0 || one === other) continue;
    const key = one * order.length + other;
    let number = known.get(key);
    if (number === undefined) {
      number = pairs.push({ from: order[one] as Entity, to: order[other] as Entity, count: 0 }) - 1;
      known.set(key, number);
    }
    (pairs[number] as Pair).count++;
    numbers[place] = number;
  }
  return { pairs, numbers };
}

/** The pairs that are drawn, with their statements. */
function edgesOfPairs({ pairs, numbers }: Pairing, isDrawn: readonly boolean[], all: readonly Statement[]): Edge[] {
  const found = pairs.map((_, number) => (isDrawn[number] ? ([] as Statement[]) : null));
  for (let place = 0; place < numbers.length; place++) found[numbers[place] as number]?.push(all[place] as Statement);
  return pairs.flatMap(({ from, to }, number) => {
    const statements = found[number];
    return statements ? [{ from, to, statements, unsure: !statements.some(isAcceptedFact) }] : [];
  });
}

/** The pairs that are among the strongest of either end. */
function strongest(pairs: readonly Pair[]): Set<Pair> {
  const counts = new Map<Entity, number>();
  const kept = new Set<Pair>();
  for (const pair of [...pairs].sort((one, other) => other.count - one.count)) {
    for (const end of [pair.from, pair.to]) {
      const count = counts.get(end) ?? 0;
      counts.set(end, count + 1);
      if (count < STRONGEST) kept.add(pair);
    }
  }
  return kept;
}
