import type { Entity } from "../data/model";
import { isShown, model, state } from "../state";
import { type Box, Grid, obstacle, roomFor, type Surroundings } from "./boxes";
import { drawnHeadings } from "./headings";
import { lineLabels } from "./lines";
import { type Label, type Measured, measure, type TextSize } from "./measure";
import { arrangement, isPlaced } from "./places";
import { style } from "./style";
import { type EntitySpot, isInside, spotOf, type View } from "./view";

/** No more names than anybody reads at once; the next ones come with zooming in. */
const MOST_NAMES = 400;

/** The labels drawn last, as boxes in CSS pixels of the picture. */
export let drawnLabels: readonly Label[] = [];

/** Draw names at a size that does not depend on the zoom: most connected first, and none over another. */
export function drawLabels(context: CanvasRenderingContext2D, view: View): void {
  drawnLabels = placeLabels(context, view);
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.lineJoin = "round";
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
function placeLabels(context: CanvasRenderingContext2D, view: View): Label[] {
  const seen = new Map<Entity, EntitySpot>();
  for (const entity of state.content.drawn) {
    const spot = isPlaced(entity) ? spotOf(entity, view) : null;
    if (spot && isInside(spot, view)) seen.set(entity, spot);
  }
  // shapes that have stepped back may be covered
  const solid = [...seen.values()].filter(({ entity }) => isSolid(entity));
  const placed = new Grid<Box>(drawnHeadings);
  const around = { picture: view, placed, spots: new Grid(solid.map(obstacle)) };
  const labels: Label[] = [];
  for (const entity of labelOrder()) {
    const spot = seen.get(entity);
    const label = spot && labelAt(spot, measure(context, entity, sizeOf(entity), style.family), around);
    if (label) labels.push(label);
    if (label) around.placed.add(label);
    if (labels.length >= MOST_NAMES) break;
  }
  return [...labels, ...lineLabels(context, view, around, MOST_NAMES)];
}

function isSolid(entity: Entity): boolean {
  return !state.content.pale.has(entity) && (state.emphasised?.has(entity) ?? true);
}

/** Whose names come first. While something is selected, only it, its neighbours and what is pointed at have names. */
function labelOrder(): Set<Entity> {
  const first = [state.selected, state.hovered].filter((entity) => entity !== null);
  const rest = model.ranked.filter((entity) => isShown(entity) && isSolid(entity));
  return new Set([...first, ...rest]);
}

/** What is selected or pointed at may cover shapes, but no other name. */
function labelAt(spot: EntitySpot, measured: Measured, around: Surroundings): Label | null {
  const { entity } = spot;
  const insistent = entity === state.selected || entity === state.hovered;
  const { sides } = arrangement;
  const box = roomFor(spot, measured, around, { insistent, mayCover: mayCover(entity), ...(sides && { sides }) });
  return box && { entity, ...measured, ...box };
}

/** How much a name may cover: a hub must be named whatever lies around it. */
function mayCover({ degree }: Entity): number {
  if (degree >= 20) return Number.POSITIVE_INFINITY;
  return degree >= 6 || state.emphasised ? 1 : 0;
}

function sizeOf(entity: Entity): TextSize {
  if (entity === state.selected) return "chosen";
  return entity.degree >= 20 ? "hub" : entity.degree >= 6 ? "busy" : "plain";
}
