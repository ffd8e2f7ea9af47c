/** The radial layout of a small part: what is in question in the middle, the rest in rings around it by its steps. */
import type { Entity } from "../model/model";
import type { Point } from "../state/view-state";
import type { VisibleGraph } from "../state/visible-graph";
import type { Side } from "./boxes";
import { byDegree, type LayoutOptions, widthOfName } from "./layout-options";
import type { ListLayout } from "./list-columns";
import { packed, reachOf } from "./packing";
import type { LayoutResult } from "./positions";

/** From a ring to the next, for names; along a ring from one shape to the next. */
const RING = 120;
const ARC = 46;

const GAP = 40;

/** The room of a name below its shape. */
const NAME = 24;

/** What hangs together, in a box. */
interface Part extends ListLayout {
  readonly outward: ReadonlyMap<Entity, Side>;
}

/** An entity with those that hang from it. */
export interface Branch {
  readonly entity: Entity;
  readonly children: Branch[];
}

/** What hangs together around what most hangs from, or around the entity in question, one part beside the other. */
export function radial({ drawn, edges }: VisibleGraph, options: LayoutOptions, centre: string): LayoutResult {
  const ends = new Map<Entity, Entity[]>([...drawn].map((entity) => [entity, []]));
  for (const { from, to } of edges) {
    ends.get(from)?.push(to);
    ends.get(to)?.push(from);
  }
  const order = (one: Entity, other: Entity) =>
    Number(other.id === centre) - Number(one.id === centre) ||
    (ends.get(other)?.length ?? 0) - (ends.get(one)?.length ?? 0) ||
    byDegree(one, other);
  const trees: Branch[] = [];
  const waiting = new Set([...drawn].sort(order));
  for (const root of waiting) trees.push(branchOf(root, waiting, ends));
  return inRings(trees, options);
}

/** Each tree in rings, one beside the other. */
export function inRings(trees: readonly Branch[], options: LayoutOptions): LayoutResult {
  const parts = trees.map((tree) => ringsOf(tree, options));
  parts.sort((one, other) => other.positions.size - one.positions.size);
  const corners = packed(parts, options.ratio, GAP);
  const positions = new Map<Entity, Point>();
  for (const [place, part] of parts.entries()) {
    const { x, y } = corners[place] as Point;
    for (const [entity, at] of part.positions) positions.set(entity, { x: x + at.x, y: y + at.y });
  }
  const outward = new Map(parts.flatMap((part) => [...part.outward]));
  return { positions, headings: [], outward, reach: [{ x: 0, y: 0 }, reachOf(parts, corners)], isAnew: true };
}

/** The tree of the fewest steps from an entity over those that wait, which wait no longer. */
function branchOf(root: Entity, waiting: Set<Entity>, ends: ReadonlyMap<Entity, readonly Entity[]>): Branch {
  const tree: Branch = { entity: root, children: [] };
  waiting.delete(root);
  for (let ring = [tree]; ring.length; ring = ring.flatMap(({ children }) => children)) {
    for (const { entity, children } of ring) {
      for (const end of ends.get(entity) ?? []) if (waiting.delete(end)) children.push({ entity: end, children: [] });
    }
  }
  return tree;
}

/** The part of the whole turn that a branch has, and where it begins. */
interface Sector {
  readonly branch: Branch;
  readonly depth: number;
  readonly from: number;
  readonly share: number;
}

/** A tree in rings, each so wide that its shapes have room; the box holds their names. */
function ringsOf(tree: Branch, options: LayoutOptions): Part {
  const sectors = [...sectorsOf({ branch: tree, depth: 0, from: 0, share: 1 }, options)];
  const radii: number[] = [];
  for (const { branch, depth, share } of sectors)
    radii[depth] = Math.max(radii[depth] ?? 0, depth && ownArc(branch, options) / (share * 2 * Math.PI));
  for (let depth = 1; depth < radii.length; depth++)
    radii[depth] = Math.max(radii[depth] ?? 0, (radii[depth - 1] ?? 0) + RING);
  const places = sectors.map(({ branch, depth, from, share }) => {
    return [branch.entity, onRing(radii[depth] ?? 0, from + share / 2)] as const;
  });
  return boxed(new Map(places), options);
}

/** The sectors of a branch and of all that hangs from it. */
function* sectorsOf(sector: Sector, options: LayoutOptions): Generator<Sector> {
  yield sector;
  const { branch, depth, share } = sector;
  const all = branch.children.reduce((sum, child) => sum + arcOf(child, options), 0);
  let { from } = sector;
  for (const child of branch.children) {
    const part = (share * arcOf(child, options)) / all;
    yield* sectorsOf({ branch: child, depth: depth + 1, from, share: part }, options);
    from += part;
  }
}

/** How much of a ring a branch takes: as much as its own shape, or as all that hangs from it. */
function arcOf(branch: Branch, options: LayoutOptions): number {
  const below = branch.children.reduce((sum, child) => sum + arcOf(child, options), 0);
  return Math.max(ownArc(branch, options), below);
}

function ownArc({ entity }: Branch, { radius }: LayoutOptions): number {
  return Math.max(ARC, 3 * radius(entity));
}

/** A place on a ring: names stand side by side above and below, so there is more room from one to the next. */
function onRing(radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI;
  const eased = angle - 0.15 * Math.sin(2 * angle);
  return { x: Math.round(radius * 1.25 * Math.cos(eased)), y: Math.round(radius * Math.sin(eased)) };
}

/** Places moved into a box that has room for the names at its sides. */
function boxed(places: ReadonlyMap<Entity, Point>, { name, radius }: LayoutOptions): Part {
  const outward = new Map(Array.from(places, ([entity, point]) => [entity, sideOf(point)]));
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const [entity, { x, y }] of places) {
    const [size, width, side] = [radius(entity), widthOfName(name(entity)), outward.get(entity)];
    const [before, behind] = side === "left" ? [width, 0] : side === "right" ? [0, width] : [width / 2, width / 2];
    left = Math.min(left, x - size - before);
    right = Math.max(right, x + size + behind);
    top = Math.min(top, y - size - NAME);
    bottom = Math.max(bottom, y + size + NAME);
  }
  const positions = new Map(Array.from(places, ([entity, { x, y }]) => [entity, { x: x - left, y: y - top }]));
  return { positions, outward, width: right - left, height: bottom - top };
}

/** The side of a place that looks away from the middle. */
function sideOf({ x, y }: Point): Side {
  if (Math.abs(x) > Math.abs(y)) return x > 0 ? "right" : "left";
  return y < 0 ? "above" : "below";
}
