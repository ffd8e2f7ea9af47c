/** What of the picture the reader sees, and how it gets there. */
import type { Camera } from "../data/address";
import type { Entity } from "../data/model";
import { byId } from "../interface/dom";
import { narrow } from "../interface/screen";
import { state } from "../state";
import { drawing } from "./drawing";
import { radiusOf } from "./looks";
import { headings, isPlaced, placeOf } from "./places";
import { spotOf } from "./view";

/** How near and how far the picture goes. */
export const NEAREST = 8;
export const FARTHEST = 0.01;

let movedByReader = false;

/** Show all that is drawn, with room for names at the edges. */
export function fit(animated = true): void {
  const corners = [...state.content.drawn]
    .filter(isPlaced)
    .map((entity) => ({ ...placeOf(entity), size: radiusOf(entity) }));
  for (const heading of headings()) corners.push({ x: heading.x, y: heading.y, size: 20 });
  const view = drawing.view();
  if (!corners.length || !view.width) return;
  const [left, right, top, bottom] = bounds(corners);
  const margin = Math.min(28, view.width / 16);
  const room = { width: view.width - 2 * margin, height: view.height - coveredBelow() - 2 * margin };
  const scale = Math.min(room.width / (right - left), room.height / (bottom - top), 1.6);
  drawing.moveTo({ x: (left + right) / 2, y: (top + bottom) / 2 }, Math.max(scale, FARTHEST), animated);
  movedByReader = false;
}

/** Left, right, top and bottom of everything. */
function bounds(corners: readonly { x: number; y: number; size: number }[]): [number, number, number, number] {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y, size } of corners) {
    left = Math.min(left, x - size);
    right = Math.max(right, x + size);
    top = Math.min(top, y - size);
    bottom = Math.max(bottom, y + size);
  }
  return [left, right, top, bottom];
}

/** Show what a link was copied from. */
export function lookAt({ x, y, scale }: Camera): void {
  drawing.moveTo({ x, y }, Math.min(Math.max(scale, FARTHEST), NEAREST), false);
  movedByReader = true;
}

/** What is seen, for a link that leads to it; null while that is everything, which each screen fits for itself. */
export function cameraNow(): Camera | null {
  const { middle, scale } = drawing.view();
  const tenth = (number: number) => Math.round(number * 10) / 10;
  return movedByReader ? { x: tenth(middle.x), y: tenth(middle.y), scale: Number(scale.toPrecision(4)) } : null;
}

/** Bring an entity to the middle of what can be seen, near enough to read. */
export function focusOn(entity: Entity): void {
  const scale = Math.min(Math.max(drawing.view().scale, 0.8), 2);
  const { x, y } = placeOf(entity);
  drawing.moveTo({ x, y: y + coveredBelow() / 2 / scale }, scale, true);
  movedByReader = true;
}

export function zoomBy(factor: number): void {
  const { scale, middle } = drawing.view();
  drawing.moveTo(middle, Math.min(Math.max(scale * factor, FARTHEST), NEAREST), true);
  movedByReader = true;
}

/** Move what is seen by so many CSS pixels. */
export function panBy(x: number, y: number): void {
  const { scale, middle } = drawing.view();
  drawing.moveTo({ x: middle.x + x / scale, y: middle.y + y / scale }, scale, false);
  movedByReader = true;
}

/** Whether the details lie over an entity's shape. */
export function isCovered(entity: Entity): boolean {
  const view = drawing.view();
  return spotOf(entity, view).y > view.height - coveredBelow();
}

/** How much of the picture's lower end the details cover, as they do on a narrow screen. */
function coveredBelow(): number {
  const picture = drawing.place.getBoundingClientRect();
  const details = byId("panel").getBoundingClientRect();
  return narrow.matches ? Math.max(0, picture.bottom - details.top) : 0;
}

/** Keep showing everything until the reader moves the picture. */
export function moved(by: "reader" | "room"): void {
  if (by === "reader") movedByReader = true;
  else if (!movedByReader) fit(false);
}

export function watchCamera(): void {
  byId("zoom-in").addEventListener("click", () => zoomBy(1.4));
  byId("zoom-out").addEventListener("click", () => zoomBy(1 / 1.4));
  byId("zoom-fit").addEventListener("click", () => fit());
  drawing.place.addEventListener("keydown", onKey);
}

const STEP = 60;

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target !== drawing.place) return;
  const [x, y] = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[
    event.key
  ] ?? [0, 0];
  if (!x && !y) return;
  panBy(x as number, y as number);
  event.preventDefault();
}
