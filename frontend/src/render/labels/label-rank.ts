/** Which entities have names first, how large, and which have one whatever it takes. */

import { currentLayout } from "../../layouts/positions";
import type { Entity } from "../../model/model";
import { narrowScreen } from "../../shared/media-queries";
import { model, state } from "../../state/store";
import type { VisibleGraph } from "../../state/visible-graph";
import type { TextSize } from "./measure";

/** Fewer shapes than this all have names. */
const FEW = 40;

/** Whose names come first. While something is selected, only it, its neighbours and what is pointed at have names. */
export function* labelOrder(): Generator<Entity> {
  const trees = rankedIn(state.visible).filter((entity) => isSolid(entity) && isRoot(entity));
  const first = new Set([state.selected, state.hovered, ...trees].filter((entity) => entity !== null));
  yield* first;
  for (const entity of rankedIn(state.visible)) if (isSolid(entity) && !first.has(entity)) yield entity;
}

const remembered = new WeakMap<VisibleGraph, readonly Entity[]>();

/** What is drawn, most connected first; a group counts as many as it stands for. */
export function rankedIn(visible: VisibleGraph): readonly Entity[] {
  const ranked =
    remembered.get(visible) ??
    [...visible.drawn].sort((one, other) => other.degree - one.degree || one.index - other.index);
  remembered.set(visible, ranked);
  return ranked;
}

/** Whether a shape has not stepped back: such shapes have names, and no name of another covers them. */
export function isSolid(entity: Entity): boolean {
  return !state.visible.dimmed.has(entity) && (state.highlighted?.has(entity) ?? true);
}

/** Whether an entity has a name even where that must cover shapes: what is in question, a tree, and each of few. */
export function isAlwaysNamed(entity: Entity): boolean {
  const isInQuestion = entity === state.selected || entity === state.hovered;
  return isInQuestion || isFew() || (isRoot(entity) && !isDense());
}

/** Whether a name may stand so far from its shape that a line must join the two. */
export function isFarNamed(entity: Entity): boolean {
  return isAlwaysNamed(entity) || (isHub(entity) && !isDense());
}

/** Whether lines to names far off would cross everything, as from the many trees on a phone: names stand where they fit. */
function isDense(): boolean {
  return currentLayout.parents !== undefined && narrowScreen.matches;
}

/** Whether a name may stand a little away from its shape. */
export function isFree(entity: Entity): boolean {
  return isAlwaysNamed(entity) || (!currentLayout.sides && (isBusy(entity) || state.highlighted !== null));
}

/** Whether all shapes have names, and room for them. */
export function isFew(): boolean {
  return state.visible.drawn.size - state.visible.dimmed.size < FEW;
}

/** Whether a layout of trees hangs others from an entity, and it from none. */
export function isRoot(entity: Entity): boolean {
  const { parents } = currentLayout;
  return parents !== undefined && !parents.has(entity) && rootsOf(parents).has(entity);
}

const roots = new WeakMap<ReadonlyMap<Entity, Entity>, ReadonlySet<Entity>>();

function rootsOf(parents: ReadonlyMap<Entity, Entity>): ReadonlySet<Entity> {
  const known = roots.get(parents) ?? new Set(parents.values());
  roots.set(parents, known);
  return known;
}

/** The sizes in which a name is tried: the names that are read first become smaller rather than be missing. */
export function sizesOf(entity: Entity): readonly TextSize[] {
  if (entity === state.selected) return ["chosen", "plain", "least"];
  const own: TextSize = isHub(entity) ? "hub" : isBusy(entity) ? "busy" : "plain";
  if (isAlwaysNamed(entity) || isRoot(entity)) return [own, "plain", "least", "short"];
  return isHub(entity) ? [own, "plain", "least"] : [own];
}

/** Hubs have a high degree, and are few: in a large dataset much has a higher degree than a hub of a small one. */
function isHub({ degree }: Entity): boolean {
  return degree >= Math.max(20, model.ranked[40]?.degree ?? 0);
}

function isBusy({ degree }: Entity): boolean {
  return degree >= Math.max(6, model.ranked[400]?.degree ?? 0);
}
