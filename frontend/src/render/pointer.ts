/** Pointer events on the graph: select, hover, and with a mouse drag. */
import type { Entity } from "../data/model";
import type { Point } from "../data/view-state";
import { state } from "../state";
import { containsPoint } from "./boxes";
import { drawnLabels } from "./labels";
import { hasPosition, movePosition, positionOf } from "./positions";
import { renderer } from "./renderer";
import { sceneNow } from "./scene";
import { spotOf, toPosition } from "./viewport";

/** Room around a shape that still counts as the shape, for fingers. */
const FINGER = 6;

/** How far the pointer may slip in a click. */
const SLIP = 5;

interface Press {
  readonly start: Point;
  /** The shape under a mouse, which follows it. */
  readonly dragged: Entity | null;
  /** From the pointer to the middle of that shape, in graph coordinates. */
  readonly grip: Point;
  isClick: boolean;
}

let press: Press | null = null;

interface PointerActions {
  /** The entity that was clicked on, or null beside all. */
  choose(entity: Entity | null): void;
  /** An entity was clicked on twice. */
  expandFrom(entity: Entity): void;
  /** An entity was put elsewhere. */
  put(entity: Entity, point: Point): void;
}

export function watchPointer(pointing: PointerActions): void {
  const { container } = renderer;
  container.addEventListener("pointerdown", onDown, { capture: true });
  // the renderers hear mouse events, too, and would take the graph along with the shape
  container.addEventListener("mousedown", (event) => press?.dragged && event.stopPropagation(), { capture: true });
  container.addEventListener("pointermove", onMove, { capture: true });
  container.addEventListener("pointerup", (event) => onUp(event, pointing), { capture: true });
  container.addEventListener("pointercancel", () => {
    press = null;
  });
  container.addEventListener("dblclick", (event) => {
    const entity = entityAt(pointOf(event));
    if (entity) pointing.expandFrom(entity);
  });
  container.addEventListener("pointerleave", () => pointAt(null));
}

function onDown(event: PointerEvent): void {
  if (!event.isPrimary || event.button) return;
  const start = pointOf(event);
  const dragged = event.pointerType === "touch" ? null : nearestTo(start, 0);
  const [at, under] = [toPosition(start, renderer.viewport()), dragged && positionOf(dragged)];
  press = { start, dragged, isClick: true, grip: under ? { x: under.x - at.x, y: under.y - at.y } : at };
  if (!dragged) return;
  event.stopPropagation();
  renderer.container.setPointerCapture(event.pointerId);
  renderer.container.focus({ preventScroll: true });
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
  const { x, y } = toPosition(point, renderer.viewport());
  movePosition(press.dragged, { x: Math.round(x + press.grip.x), y: Math.round(y + press.grip.y) });
  renderer.show(sceneNow());
}

function onUp(event: PointerEvent, { choose, put }: PointerActions): void {
  if (!press) return;
  const { isClick, dragged } = press;
  press = null;
  if (dragged) event.stopPropagation();
  if (isClick) choose(entityAt(pointOf(event)));
  else if (dragged) put(dragged, positionOf(dragged));
}

function pointOf(event: MouseEvent): Point {
  const { x, y } = renderer.container.getBoundingClientRect();
  return { x: event.clientX - x, y: event.clientY - y };
}

/** The entity whose shape or, failing that, name is at a point of the graph. */
function entityAt(point: Point): Entity | null {
  const label = drawnLabels.find((box) => box.entity && containsPoint(box, point.x, point.y));
  return nearestTo(point, label ? 0 : FINGER) ?? label?.entity ?? null;
}

/** The entity whose shape is nearest to a point, and no farther off than `reach`. */
function nearestTo({ x, y }: Point, reach: number): Entity | null {
  const viewport = renderer.viewport();
  let nearest: Entity | null = null;
  let least = reach;
  for (const entity of state.visible.drawn) {
    if (!hasPosition(entity)) continue;
    const spot = spotOf(entity, viewport);
    const away = Math.hypot(spot.x - x, spot.y - y) - spot.radius;
    if (away < least) [nearest, least] = [entity, away];
  }
  return nearest;
}

function pointAt(entity: Entity | null): void {
  renderer.container.style.cursor = entity ? "pointer" : "";
  if (entity === state.hovered) return;
  state.hovered = entity;
  renderer.repaint();
}
