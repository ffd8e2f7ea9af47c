/** Labels of entities: which are drawn, where, and how large. */

import { type Box, findFreeBox, obstacle, type PlacementContext, SIDES, SpatialGrid } from "../../layouts/boxes";
import { currentLayout, hasPosition } from "../../layouts/positions";
import type { Entity } from "../../model/model";
import { model, state } from "../../state/store";
import type { VisibleGraph } from "../../state/visible-graph";
import { minimapBox, overlayBoxes } from "../camera/insets";
import { type EntitySpot, isInside, spotOf, type Viewport } from "../camera/viewport";
import { style } from "../style/theme";
import { edgeLabels } from "./edge-labels";
import { drawnHeadings } from "./headings";
import { type Label, type Measured, measure, type TextSize, widthIn } from "./measure";

/** No more names than anybody reads at once; the next ones come with zooming in. */
const MOST_LABELS = 400;

/** The labels drawn last, as boxes in CSS pixels of the canvas. */
export let drawnLabels: readonly Label[] = [];

/** Draw names at a size that does not depend on the zoom: most connected first, and none over another. */
export function drawLabels(context: CanvasRenderingContext2D, viewport: Viewport): void {
  drawnLabels = placeLabels(viewport);
  context.textBaseline = "middle";
  for (const label of [...drawnLabels].reverse()) drawLabel(context, label);
}

/** How a name is coloured. */
export function colorOfLabel({ entity }: Label): string {
  if (!entity) return style.soft;
  if (entity === state.selected) return style.accent;
  return state.visible.touched.has(entity) ? style.soft : style.ink;
}

/** The lines of a label, each with its left end and its middle. */
export function linesOf({ lines, x, y, width, height, font }: Label): { text: string; x: number; y: number }[] {
  const step = height / lines.length;
  return lines.map((text, place) => ({
    text,
    x: x + (width - widthIn(font, text)) / 2,
    y: y + step * (place + 0.5),
  }));
}

/** One name with a halo in the colour of the paper. */
function drawLabel(context: CanvasRenderingContext2D, label: Label): void {
  context.font = label.font;
  context.strokeStyle = style.paper;
  context.lineWidth = 4;
  context.fillStyle = colorOfLabel(label);
  for (const { text, x, y } of linesOf(label)) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/** The names that find room, in the order of their rank, and then those of lines. */
function placeLabels(viewport: Viewport): Label[] {
  const seen = new Map<Entity, EntitySpot>();
  for (const entity of state.visible.drawn) {
    const spot = hasPosition(entity) ? spotOf(entity, viewport) : null;
    if (spot && isInside(spot, viewport)) seen.set(entity, spot);
  }
  // shapes that have stepped back may be covered
  const solid = [...seen.values()].filter(({ entity }) => isSolid(entity));
  const placed = new SpatialGrid<Box>([...drawnHeadings, ...overlayBoxes(), minimapBox()]);
  const around = { canvas: viewport, placed, spots: new SpatialGrid(solid.map(obstacle)) };
  const labels: Label[] = [];
  for (const entity of labelOrder()) {
    const spot = seen.get(entity);
    const label = spot && labelOf(spot, around);
    if (label) labels.push(label);
    if (label) around.placed.add(label);
    if (labels.length >= MOST_LABELS) break;
  }
  return [...labels, ...edgeLabels(viewport, around, MOST_LABELS)];
}

function isSolid(entity: Entity): boolean {
  return !state.visible.dimmed.has(entity) && (state.highlighted?.has(entity) ?? true);
}

/** Whose names come first. While something is selected, only it, its neighbours and what is pointed at have names. */
function* labelOrder(): Generator<Entity> {
  const trees = rankedIn(state.visible).filter((entity) => isSolid(entity) && isRoot(entity));
  const first = new Set([state.selected, state.hovered, ...trees].filter((entity) => entity !== null));
  yield* first;
  for (const entity of rankedIn(state.visible)) if (isSolid(entity) && !first.has(entity)) yield entity;
}

const remembered = new WeakMap<VisibleGraph, readonly Entity[]>();

/** What is drawn, most connected first. */
function rankedIn(visible: VisibleGraph): readonly Entity[] {
  const ranked = remembered.get(visible) ?? model.ranked.filter((entity) => visible.drawn.has(entity));
  remembered.set(visible, ranked);
  return ranked;
}

/** A name at its size; where there are few and it finds no room, at the least. */
function labelOf(spot: EntitySpot, around: PlacementContext): Label | null {
  const { entity } = spot;
  const label = labelAt(spot, measure(entity, sizeOf(entity)), around);
  return label ?? (isFew() ? labelAt(spot, measure(entity, "least"), around) : null);
}

/** A name beside its shape; those of lists stand at their side alone. */
function labelAt(spot: EntitySpot, measured: Measured, around: PlacementContext): Label | null {
  const { entity } = spot;
  const outward = currentLayout.outward?.get(entity);
  const sides = outward ? [outward, ...SIDES] : currentLayout.sides;
  const policy = {
    insistent: isInsistent(entity),
    isFar: !currentLayout.sides && (isBusy(entity) || isFew() || state.highlighted !== null),
  };
  const box = findFreeBox(spot, measured, around, { ...policy, ...(sides && { sides }) });
  return box && { entity, ...measured, ...box };
}

/** Whether a name covers shapes rather than be missing: of a hub, of a tree, and of every shape where there are few. */
function isInsistent(entity: Entity): boolean {
  return entity === state.selected || entity === state.hovered || isHub(entity) || isRoot(entity) || isFew();
}

/** Fewer shapes than this all have names. */
const FEW = 40;

function isFew(): boolean {
  return state.visible.drawn.size - state.visible.dimmed.size < FEW;
}

/** Whether a layout of trees hangs others from an entity, and it from none. */
function isRoot(entity: Entity): boolean {
  const { parents } = currentLayout;
  return parents !== undefined && !parents.has(entity) && rootsOf(parents).has(entity);
}

const roots = new WeakMap<ReadonlyMap<Entity, Entity>, ReadonlySet<Entity>>();

function rootsOf(parents: ReadonlyMap<Entity, Entity>): ReadonlySet<Entity> {
  const known = roots.get(parents) ?? new Set(parents.values());
  roots.set(parents, known);
  return known;
}

function sizeOf(entity: Entity): TextSize {
  if (entity === state.selected) return "chosen";
  return isHub(entity) ? "hub" : isBusy(entity) ? "busy" : "plain";
}

/** Hubs have a high degree, and are few: in a large dataset much has a higher degree than a hub of a small one. */
function isHub({ degree }: Entity): boolean {
  return degree >= Math.max(20, model.ranked[40]?.degree ?? 0);
}

function isBusy({ degree }: Entity): boolean {
  return degree >= Math.max(6, model.ranked[400]?.degree ?? 0);
}
