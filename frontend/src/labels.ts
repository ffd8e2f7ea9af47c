import { type Box, roomFor, type Surroundings } from "./boxes";
import { type Measured, measure, type TextSize } from "./measure";
import type { Entity } from "./model";
import { isShown, model, state } from "./state";
import { style } from "./style";
import { type EntitySpot, isInside, spotOf, type View } from "./view";

/** A name in the picture. */
export interface Label extends Measured, Box {
  readonly entity: Entity;
}

/** The labels drawn last, as boxes in CSS pixels of the picture. */
export let drawnLabels: readonly Label[] = [];

/** Draw names at a size that does not depend on the zoom: most connected first, and none over another. */
export function drawLabels(context: CanvasRenderingContext2D, view: View): void {
  drawnLabels = placeLabels(context, view);
  const ratio = context.canvas.width / view.width;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.lineJoin = "round";
  for (const label of [...drawnLabels].reverse()) drawLabel(context, label);
  context.restore();
}

/** One name with a halo in the colour of the paper. */
function drawLabel(context: CanvasRenderingContext2D, label: Label): void {
  context.font = label.font;
  context.strokeStyle = style.paper;
  context.lineWidth = 4;
  context.fillStyle = label.entity === state.selected ? style.accent : style.ink;
  const middle = label.y + label.height / 2;
  context.strokeText(label.text, label.x + 3, middle);
  context.fillText(label.text, label.x + 3, middle);
}

/** The names that find room, in the order of their rank. */
function placeLabels(context: CanvasRenderingContext2D, view: View): Label[] {
  const seen = model.all
    .filter(isShown)
    .map((entity) => spotOf(entity, view))
    .filter((spot) => isInside(spot, view));
  const spots = new Map(seen.map((spot) => [spot.entity, spot]));
  const placed: Label[] = [];
  // shapes that have stepped back may be covered
  const around = { picture: view, placed, spots: seen.filter(({ entity }) => state.emphasised?.has(entity) ?? true) };
  for (const entity of labelOrder()) {
    const spot = spots.get(entity);
    const label = spot && labelAt(spot, measure(context, entity, sizeOf(entity), style.family), around);
    if (label) placed.push(label);
  }
  return placed;
}

/** Whose names come first. While something is selected, only it, its neighbours and what is pointed at have names. */
function labelOrder(): Set<Entity> {
  const first = [state.selected, state.hovered].filter((entity) => entity !== null);
  const rest = model.ranked.filter((entity) => state.emphasised?.has(entity) ?? true);
  return new Set([...first, ...rest]);
}

/** What is selected or pointed at may cover shapes, but no other name. */
function labelAt(spot: EntitySpot, measured: Measured, around: Surroundings): Label | null {
  const { entity } = spot;
  const insistent = entity === state.selected || entity === state.hovered;
  const box = roomFor(spot, measured, around, { insistent, mayCover: mayCover(entity) });
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
