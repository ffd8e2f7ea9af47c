/** Labels of entities: which are drawn, where, and how large. */
import type { Entity } from "../data/model";
import type { VisibleGraph } from "../data/visible-graph";
import { model, state } from "../state";
import { type Box, findFreeBox, obstacle, type PlacementContext, SpatialGrid } from "./boxes";
import { edgeLabels } from "./edge-labels";
import { drawnHeadings } from "./headings";
import { minimapBox, overlayBoxes } from "./insets";
import { type Label, type Measured, measure, type TextSize } from "./measure";
import { currentLayout, hasPosition } from "./positions";
import { style } from "./theme";
import { type EntitySpot, isInside, spotOf, type Viewport } from "./viewport";

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
  return entity === state.selected ? style.accent : style.ink;
}

/** One name with a halo in the colour of the paper. */
function drawLabel(context: CanvasRenderingContext2D, label: Label): void {
  context.font = label.font;
  context.strokeStyle = style.paper;
  context.lineWidth = 4;
  context.fillStyle = colorOfLabel(label);
  const middle = label.y + label.height / 2;
  context.strokeText(label.text, label.x + 3, middle);
  context.fillText(label.text, label.x + 3, middle);
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
    const label = spot && labelAt(spot, measure(entity, sizeOf(entity)), around);
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
  const first = new Set([state.selected, state.hovered].filter((entity) => entity !== null));
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

/** What is selected or pointed at may cover shapes, but no other name. */
function labelAt(spot: EntitySpot, measured: Measured, around: PlacementContext): Label | null {
  const { entity } = spot;
  const insistent = entity === state.selected || entity === state.hovered;
  const { sides } = currentLayout;
  const box = findFreeBox(spot, measured, around, { insistent, mayCover: mayCover(entity), ...(sides && { sides }) });
  return box && { entity, ...measured, ...box };
}

/** How much a name may cover: a hub must be named whatever lies around it. */
function mayCover(entity: Entity): number {
  if (isHub(entity)) return Number.POSITIVE_INFINITY;
  return isBusy(entity) || state.highlighted ? 1 : 0;
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
