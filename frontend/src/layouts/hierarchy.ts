/** The hierarchy layout, trees from left to right: courts below courts, groups with members, slogans with parts. */
import { cluster, type HierarchyNode, hierarchy as rooted } from "d3-hierarchy";
import type { Entity } from "../model/model";
import type { Point } from "../state/view-state";
import type { VisibleGraph } from "../state/visible-graph";
import { type Forest, forestOf } from "./forest";
import type { LayoutOptions } from "./layout-options";
import { heightFor, heightOf, inColumns, type ListLayout } from "./list-columns";
import { packed, reachOf } from "./packing";
import type { LayoutResult } from "./positions";

/** More leaves than this below one entity stand in columns beside each other. */
const MOST_LEAVES = 16;

/** Between a column of a tree and the next, for the lines. */
const STEP = 44;

const GAP = 36;

/** An entity of a tree, or many leaves of one entity as a listing. */
interface Branch {
  readonly listing: ListLayout;
  readonly children: readonly Branch[];
}

type Node = HierarchyNode<Branch>;

export function hierarchy(visible: VisibleGraph, options: LayoutOptions): LayoutResult {
  const forest = forestOf(visible, options);
  const trees = forest.roots.map((root) => treeOf(root, forest, options));
  const largestFirst = trees.sort((one, other) => other.positions.size - one.positions.size);
  const corners = packed(largestFirst, options.ratio, GAP);
  const positions = new Map<Entity, Point>();
  for (const [place, tree] of largestFirst.entries()) {
    const { x, y } = corners[place] as Point;
    for (const [entity, at] of tree.positions) positions.set(entity, { x: x + at.x, y: y + at.y });
  }
  return {
    positions,
    headings: [],
    parents: forest.parents,
    reach: [reachOf(largestFirst, corners)],
    sides: ["right", "left", "below", "above"],
  };
}

/** One tree from its root at the left to its leaves, one below the other. */
function treeOf(root: Entity, forest: Forest, options: LayoutOptions): ListLayout {
  const tree = rooted(branchOf(root, forest, options), ({ children }) => children);
  const shares = sharesOf(tree);
  const apart = (one: Node, other: Node) => (shareOf(one) + shareOf(other)) / 2 + (one.parent === other.parent ? 0 : 8);
  const shareOf = (node: Node) => shares.get(node) ?? 0;
  const nodes = cluster<Branch>().nodeSize([1, 1]).separation(apart)(tree).descendants();
  const columns = columnsOf(nodes);
  const top = Math.min(...nodes.map(({ x, data }) => x - data.listing.height / 2));
  const positions = new Map<Entity, Point>();
  let [width, height] = [0, 0];
  for (const { x: middle, depth, data } of nodes) {
    const [left, upper] = [columns[depth] ?? 0, middle - top - data.listing.height / 2];
    for (const [entity, { x, y }] of data.listing.positions)
      positions.set(entity, { x: Math.round(left + x), y: Math.round(upper + y) });
    width = Math.max(width, left + data.listing.width);
    height = Math.max(height, upper + data.listing.height);
  }
  return { positions, width, height };
}

function branchOf(entity: Entity, forest: Forest, options: LayoutOptions): Branch {
  const own = forest.children.get(entity) ?? [];
  const leaves = own.filter((child) => !forest.children.get(child)?.length);
  const isMany = leaves.length > MOST_LEAVES;
  const single = isMany ? own.filter((child) => !leaves.includes(child)) : own;
  const children = single.map((child) => branchOf(child, forest, options));
  if (isMany) children.push({ listing: inColumns([leaves], heightFor(leaves, options), options), children: [] });
  return { listing: inColumns([[entity]], heightOf(entity, options), options), children };
}

/** How much height each leaf takes, so that whatever it hangs from has enough as well. */
function sharesOf(tree: Node): Map<Node, number> {
  const shares = new Map<Node, number>();
  for (const leaf of tree.leaves()) shares.set(leaf, leaf.data.listing.height);
  for (const node of tree.descendants()) {
    const leaves = node.leaves();
    for (const leaf of leaves) {
      shares.set(leaf, Math.max(shares.get(leaf) ?? 0, node.data.listing.height / leaves.length));
    }
  }
  return shares;
}

/** Where each level of a tree begins: behind the widest name of the level before. */
function columnsOf(nodes: readonly Node[]): number[] {
  const widths: number[] = [];
  for (const { depth, data } of nodes) widths[depth] = Math.max(widths[depth] ?? 0, data.listing.width);
  const columns = [0];
  for (const width of widths) columns.push((columns.at(-1) ?? 0) + width + STEP);
  return columns;
}
