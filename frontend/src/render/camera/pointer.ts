/** Pointer events on the graph: select, hover, and with a mouse drag. */

import { movePosition, positionOf } from "../../layouts/positions";
import type { Entity } from "../../model/model";
import { isGroup } from "../../state/groups/group";
import { setHovered, state } from "../../state/store";
import type { Point } from "../../state/view-state";
import { renderer } from "../renderer";
import { sceneNow } from "../scene";
import { NOTHING, nearestEntity, type Target, targetAt } from "./hit-testing";
import { toPosition } from "./viewport";

/** How far the pointer may slip in a click. */
const SLIP = 5;

/** Two taps within so many milliseconds are a double click. */
const DOUBLE = 500;

interface Press {
  readonly start: Point;
  /** The shape under a mouse, which follows it. */
  readonly dragged: Entity | null;
  /** From the pointer to the middle of that shape, in graph coordinates. */
  readonly grip: Point;
  isClick: boolean;
}

let press: Press | null = null;

/** The last tap: on which entity, and when; null where the last touch was none. */
let tap: { readonly entity: Entity | null; readonly time: number } | null = null;

interface PointerActions {
  /** What was clicked on, which is nothing beside all. */
  choose(target: Target): void;
  /** The pointer rests somewhere over the graph, or no longer; the state says at what it points. */
  hover(point: Point | null): void;
  /** An entity was clicked on twice. */
  expandFrom(entity: Entity): void;
  /** An entity was put elsewhere. */
  put(entity: Entity, point: Point): void;
}

export function watchPointer(pointing: PointerActions): void {
  const { container } = renderer;
  container.addEventListener("pointerdown", (event) => onDown(event, pointing), { capture: true });
  // the renderers hear mouse events, too, and would take the graph along with the shape
  container.addEventListener("mousedown", (event) => press?.dragged && event.stopPropagation(), { capture: true });
  container.addEventListener("pointermove", (event) => onMove(event, pointing), { capture: true });
  container.addEventListener("pointerup", (event) => onUp(event, pointing), { capture: true });
  container.addEventListener("pointercancel", () => {
    press = tap = null;
  });
  // the browser's click would come after what the tap has opened, and land on a button of it
  container.addEventListener("touchend", (event) => tap && event.preventDefault(), { capture: true, passive: false });
  container.addEventListener("dblclick", (event) => {
    const { entity } = targetAt(pointOf(event));
    if (entity && !isGroup(entity)) pointing.expandFrom(entity);
  });
  for (const left of ["pointerleave", "wheel"]) {
    container.addEventListener(left, () => pointAt(null, pointing), { capture: true, passive: true });
  }
}

function onDown(event: PointerEvent, { hover }: PointerActions): void {
  if (!event.isPrimary || event.button) return;
  if (tap && event.timeStamp - tap.time > DOUBLE) tap = null;
  hover(null);
  const start = pointOf(event);
  const under = event.pointerType === "touch" ? null : nearestEntity(start, 0);
  // a group has no place that an address could name
  const dragged = isGroup(under) ? null : under;
  const [at, middle] = [toPosition(start, renderer.viewport()), dragged && positionOf(dragged)];
  press = { start, dragged, isClick: true, grip: middle ? { x: middle.x - at.x, y: middle.y - at.y } : at };
  if (!dragged) return;
  event.stopPropagation();
  renderer.container.setPointerCapture(event.pointerId);
  renderer.container.focus({ preventScroll: true });
}

function onMove(event: PointerEvent, pointing: PointerActions): void {
  const point = pointOf(event);
  if (!press) {
    if (event.pointerType === "mouse" && !event.buttons) pointAt(point, pointing);
    return;
  }
  if (Math.hypot(point.x - press.start.x, point.y - press.start.y) > SLIP) press.isClick = false;
  if (press.isClick || !press.dragged) return;
  event.stopPropagation();
  const { x, y } = toPosition(point, renderer.viewport());
  movePosition(press.dragged, { x: Math.round(x + press.grip.x), y: Math.round(y + press.grip.y) });
  renderer.show(sceneNow());
}

function onUp(event: PointerEvent, pointing: PointerActions): void {
  if (!press) return;
  const { isClick, dragged } = press;
  press = null;
  if (dragged) event.stopPropagation();
  if (isClick && event.pointerType === "touch") onTap(event, pointing);
  else if (isClick) pointing.choose(targetAt(pointOf(event)));
  else if (dragged) pointing.put(dragged, positionOf(dragged));
  if (!isClick) tap = null;
}

/** Choose what was tapped on; the second tap on an entity walks on from it, as a double click does. */
function onTap(event: PointerEvent, { choose, expandFrom }: PointerActions): void {
  const target = targetAt(pointOf(event));
  const { entity } = target;
  const isSecond = entity !== null && entity === tap?.entity && !isGroup(entity);
  tap = { entity: isSecond ? null : entity, time: event.timeStamp };
  if (isSecond) expandFrom(entity);
  else choose(target);
}

function pointOf(event: MouseEvent): Point {
  const { x, y } = renderer.container.getBoundingClientRect();
  return { x: event.clientX - x, y: event.clientY - y };
}

/** Tell what is at a point of the graph; at none where the pointer has left it. */
function pointAt(point: Point | null, { hover }: PointerActions): void {
  const { entity, edge } = point ? targetAt(point) : NOTHING;
  renderer.container.style.cursor = entity || edge ? "pointer" : "";
  const isNew = entity !== state.hovered || edge !== state.hoveredEdge;
  if (isNew) setHovered(entity, edge);
  if (isNew) renderer.repaint();
  hover(point);
}
