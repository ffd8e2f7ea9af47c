/** Betweenness: how often an entity lies on the shortest paths between others (Brandes 2001). */
import type { Entity } from "../model/model";
import type { Edge } from "../state/edge";

/** In larger graphs paths are counted from as many sources as this, evenly spread (Brandes and Pich 2007). */
const MOST_SOURCES = 400;

/** The betweenness of each entity among the others: the number of pairs whose shortest paths it carries. */
export function betweenness(drawn: Iterable<Entity>, edges: readonly Edge[]): Map<Entity, number> {
  const entities = [...drawn];
  const adjacency = adjacencyOf(entities, edges);
  const scores = new Float64Array(entities.length);
  const sources = sourcesOf(entities.length);
  for (const source of sources) addPathsFrom(source, adjacency, scores);
  // every pair is met from both of its ends, and a sample stands for all sources
  const share = sources.length ? entities.length / sources.length / 2 : 0;
  return new Map(entities.map((entity, place) => [entity, (scores[place] ?? 0) * share]));
}

/** The numbers of each entity's neighbours, whichever way and however often they are connected. */
function adjacencyOf(entities: readonly Entity[], edges: readonly Edge[]): number[][] {
  const number = new Map(entities.map((entity, place) => [entity, place]));
  const adjacency = entities.map(() => new Set<number>());
  for (const { from, to } of edges) {
    const [one, other] = [number.get(from), number.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    adjacency[one]?.add(other);
    adjacency[other]?.add(one);
  }
  return adjacency.map((own) => [...own]);
}

function sourcesOf(count: number): number[] {
  const taken = Math.min(count, MOST_SOURCES);
  return Array.from({ length: taken }, (_, place) => Math.floor((place * count) / taken));
}

/** What every entity carries of the paths from one source: the sum over those behind it. */
function addPathsFrom(source: number, adjacency: readonly (readonly number[])[], scores: Float64Array): void {
  const { order, paths, before } = pathsFrom(source, adjacency);
  const carried = new Float64Array(adjacency.length);
  for (const place of order.reverse()) {
    const behind = (1 + (carried[place] as number)) / (paths[place] as number);
    for (const prior of before[place] ?? [])
      carried[prior] = (carried[prior] as number) + (paths[prior] as number) * behind;
    if (place !== source) scores[place] = (scores[place] as number) + (carried[place] as number);
  }
}

interface Paths {
  /** What can be reached, nearest first. */
  readonly order: number[];
  /** How many shortest paths lead to each. */
  readonly paths: Float64Array;
  /** What comes right before each on them. */
  readonly before: number[][];
}

function pathsFrom(source: number, adjacency: readonly (readonly number[])[]): Paths {
  const paths = new Float64Array(adjacency.length);
  const steps = new Int32Array(adjacency.length).fill(-1);
  const before: number[][] = [];
  const order = [source];
  [paths[source], steps[source]] = [1, 0];
  for (const place of order) {
    for (const next of adjacency[place] ?? []) {
      if (steps[next] === -1) {
        steps[next] = (steps[place] as number) + 1;
        before[next] = [];
        order.push(next);
      }
      if (steps[next] !== (steps[place] as number) + 1) continue;
      paths[next] = (paths[next] as number) + (paths[place] as number);
      before[next]?.push(place);
    }
  }
  return { order, paths, before };
}
