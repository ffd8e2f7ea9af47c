/** The pointer over the picture: it chooses, it hovers, and with a mouse it drags shapes elsewhere. */

import type { Entity } from "../data/model";
import type { Point } from "../data/view-state";
import { state } from "../state";
import { holds } from "./boxes";
import { drawnLabels } from "./labels";
import { isPlaced, move, placeOf } from "./positions";
import { drawing } from "./renderer";
import { sceneNow } from "./scene";
import { placeAt, spotOf } from "./viewport";

/** Room around a shape that still counts as the shape, for fingers. */
const FINGER = 6;

/** How far the pointer may slip in a click. */
const SLIP = 5;

interface Press {
  readonly start: Point;
  /** The shape under a mouse, which follows it. */
  readonly dragged: Entity | null;
  /** From the pointer to the middle of that shape, in the picture's own units. */
  readonly grip: Point;
  isClick: boolean;
}

let press: Press | null = null;

interface Pointing {
  /** The entity that was clicked on, or null beside all. */
  choose(entity: Entity | null): void;
  /** An entity was clicked on twice. */
  walkOn(entity: Entity): void;
  /** An entity was put elsewhere. */
  put(entity: Entity, point: Point): void;
}

export function watchPointer(pointing: Pointing): void {
  const { place } = drawing;
  place.addEventListener("pointerdown", onDown, { capture: true });
  // the drawings hear mouse events, too, and would take the picture along with the shape
  place.addEventListener("mousedown", (event) => press?.dragged && event.stopPropagation(), { capture: true });
  place.addEventListener("pointermove", onMove, { capture: true });
  place.addEventListener("pointerup", (event) => onUp(event, pointing), { capture: true });
  place.addEventListener("pointercancel", () => {
    press = null;
  });
  place.addEventListener("dblclick", (event) => {
    const entity = entityAt(pointOf(event));
    if (entity) pointing.walkOn(entity);
  });
  place.addEventListener("pointerleave", () => pointAt(null));
}

function onDown(event: PointerEvent): void {
  if (!event.isPrimary || event.button) return;
  const start = pointOf(event);
  const dragged = event.pointerType === "touch" ? null : nearestTo(start, 0);
  const [at, under] = [placeAt(start, drawing.view()), dragged && placeOf(dragged)];
  press = { start, dragged, isClick: true, grip: under ? { x: under.x - at.x, y: under.y - at.y } : at };
  if (!dragged) return;
  event.stopPropagation();
  drawing.place.setPointerCapture(event.pointerId);
  drawing.place.focus({ preventScroll: true });
}

function onMove(event: PointerEvent): void {
  const point = pointOf(event);
  if (!press) {
    if (event.pointerType === "mouse" && !event.buttons) pointAt(entityAt(point));
    return;
  }
  if (Math.hypot(point.x - press.start.x, point.y - press.start.y) > SLIP) press.isClick = false;
  if (press.isClick || !press.dragged) return;
  event.stopPropagation();
  const { x, y } = placeAt(point, drawing.view());
  move(press.dragged, { x: Math.round(x + press.grip.x), y: Math.round(y + press.grip.y) });
  drawing.show(sceneNow());
}

function onUp(event: PointerEvent, { choose, put }: Pointing): void {
  if (!press) return;
  const { isClick, dragged } = press;
  press = null;
  if (dragged) event.stopPropagation();
  if (isClick) choose(entityAt(pointOf(event)));
  else if (dragged) put(dragged, placeOf(dragged));
}

function pointOf(event: MouseEvent): Point {
  const { x, y } = drawing.place.getBoundingClientRect();
  return { x: event.clientX - x, y: event.clientY - y };
}

/** The entity whose shape or, failing that, name is at a point of the picture. */
function entityAt(point: Point): Entity | null {
  const label = drawnLabels.find((box) => box.entity && holds(box, point.x, point.y));
  return nearestTo(point, label ? 0 : FINGER) ?? label?.entity ?? null;
}

/** The entity whose shape is nearest to a point, and no farther off than `reach`. */
function nearestTo({ x, y }: Point, reach: number): Entity | null {
  const view = drawing.view();
  let nearest: Entity | null = null;
  let least = reach;
  for (const entity of state.content.drawn) {
    if (!isPlaced(entity)) continue;
    const spot = spotOf(entity, view);
    const away = Math.hypot(spot.x - x, spot.y - y) - spot.radius;
    if (away < least) [nearest, least] = [entity, away];
  }
  return nearest;
}

function pointAt(entity: Entity | null): void {
  drawing.place.style.cursor = entity ? "pointer" : "";
  if (entity === state.hovered) return;
  state.hovered = entity;
  drawing.repaint();
}
