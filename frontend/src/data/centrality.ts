/** Betweenness: how often an entity lies on the shortest paths between others (Brandes 2001). */

import type { Entity } from "./model";
import type { Tie } from "./visible-graph";

/** In larger graphs paths are counted from as many sources as this, evenly spread (Brandes and Pich 2007). */
const MOST_SOURCES = 400;

/** The betweenness of each entity among the others: the number of pairs whose shortest paths it carries. */
export function betweenness(drawn: Iterable<Entity>, ties: readonly Tie[]): Map<Entity, number> {
  const entities = [...drawn];
  const links = linksOf(entities, ties);
  const scores = new Float64Array(entities.length);
  const sources = sourcesOf(entities.length);
  for (const source of sources) addPathsFrom(source, links, scores);
  // every pair is met from both of its ends, and a sample stands for all sources
  const share = sources.length ? entities.length / sources.length / 2 : 0;
  return new Map(entities.map((entity, place) => [entity, (scores[place] ?? 0) * share]));
}

/** The numbers of each entity's neighbours, whichever way and however often they are tied. */
function linksOf(entities: readonly Entity[], ties: readonly Tie[]): number[][] {
  const number = new Map(entities.map((entity, place) => [entity, place]));
  const links = entities.map(() => new Set<number>());
  for (const { from, to } of ties) {
    const [one, other] = [number.get(from), number.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    links[one]?.add(other);
    links[other]?.add(one);
  }
  return links.map((own) => [...own]);
}

function sourcesOf(count: number): number[] {
  const taken = Math.min(count, MOST_SOURCES);
  return Array.from({ length: taken }, (_, place) => Math.floor((place * count) / taken));
}

/** What every entity carries of the paths from one source: the sum over those behind it. */
function addPathsFrom(source: number, links: readonly (readonly number[])[], scores: Float64Array): void {
  const { order, paths, before } = pathsFrom(source, links);
  const carried = new Float64Array(links.length);
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

function pathsFrom(source: number, links: readonly (readonly number[])[]): Paths {
  const paths = new Float64Array(links.length);
  const steps = new Int32Array(links.length).fill(-1);
  const before: number[][] = [];
  const order = [source];
  [paths[source], steps[source]] = [1, 0];
  for (const place of order) {
    for (const next of links[place] ?? []) {
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
