/** What of the picture the reader sees, and how it gets there. */
import { byId } from "./dom";
import type { Entity } from "./model";
import { currentView, network, place } from "./network";
import { calm, narrow } from "./screen";
import { isShown, model } from "./state";
import { spotOf } from "./view";

const MIDDLE = { x: 0, y: 0 };

let movedByReader = false;

/** Show all that is not filtered out, with room for names at the edges. */
export function fit(animated = true): void {
  const shown = model.all.filter(isShown);
  if (!shown.length) return;
  const { width, height } = place.getBoundingClientRect();
  const left = Math.min(...shown.map((entity) => entity.x - entity.size));
  const right = Math.max(...shown.map((entity) => entity.x + entity.size));
  const top = Math.min(...shown.map((entity) => entity.y - entity.size));
  const bottom = Math.max(...shown.map((entity) => entity.y + entity.size));
  const margin = Math.min(28, width / 16);
  const scale = Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top), 1.6);
  moveTo({ x: (left + right) / 2, y: (top + bottom) / 2 }, Math.max(scale, 0.02), MIDDLE, animated);
  movedByReader = false;
}

/** Bring an entity to the middle of what can be seen, near enough to read. */
export function focusOn(entity: Entity): void {
  const scale = Math.min(Math.max(network.getScale(), 0.8), 2);
  moveTo({ x: entity.x, y: entity.y }, scale, { x: 0, y: -coveredBelow() / 2 }, true);
  movedByReader = true;
}

export function zoomBy(factor: number): void {
  const scale = Math.min(Math.max(network.getScale() * factor, 0.05), 8);
  moveTo(network.getViewPosition(), scale, MIDDLE, true);
  movedByReader = true;
}

function moveTo(position: vis.Point, scale: number, offset: vis.Point, animated: boolean): void {
  const animation = animated && !calm.matches && ({ duration: 350, easingFunction: "easeInOutQuad" } as const);
  network.moveTo({ position, scale, offset, animation });
}

/** Whether the details lie over an entity's shape. */
export function isCovered(entity: Entity): boolean {
  const view = currentView();
  return spotOf(entity, view).y > view.height - coveredBelow();
}

/** How much of the picture's lower end the details cover, as they do on a narrow screen. */
function coveredBelow(): number {
  const picture = place.getBoundingClientRect();
  const details = byId("panel").getBoundingClientRect();
  return narrow.matches ? Math.max(0, picture.bottom - details.top) : 0;
}

/** Keep showing everything until the reader moves the picture. */
export function watchCamera(): void {
  const moved = () => {
    movedByReader = true;
  };
  network.on("zoom", moved);
  network.on("dragEnd", moved);
  network.on("resize", () => {
    if (!movedByReader) fit(false);
  });
  byId("zoom-in").addEventListener("click", () => zoomBy(1.4));
  byId("zoom-out").addEventListener("click", () => zoomBy(1 / 1.4));
  byId("zoom-fit").addEventListener("click", () => fit());
}
