/** The camera: what of the graph is in view, and how it gets there. */

import type { Box } from "../../layouts/boxes";
import { currentLayout, hasPosition, targetPosition } from "../../layouts/positions";
import type { Entity } from "../../model/model";
import { byId } from "../../shared/dom";
import type { Camera, Framing } from "../../state/address";
import { state } from "../../state/store";
import { renderer } from "../renderer";
import { boundsOf, boundsOfAll, isAllIn } from "./bounds";
import { centredIn, covers, unobstructedViewport } from "./fit-viewport";
import { freeArea, minimapBox, overlayBoxes } from "./insets";
import { spotOf, type Viewport } from "./viewport";

/** How near and how far the graph goes. */
export const NEAREST = 8;
export const FARTHEST = 0.01;

/** No nearer than this to show few things; lists are read at the size of their names. */
const NEAR = 1.6;
const NEAR_LIST = 1.2;

/** What the graph was asked to show last, and how to show it again; null once the reader has moved it. */
let framing: { readonly what: Framed; readonly again: (animated: boolean) => void } | null = null;

/** Everything, what is selected with what belongs to it, or an entity alone. */
type Framed = "all" | "selection" | "entity";

/** Show all that is drawn; while a neighbourhood is, without what is only dimmed. */
export function fit(animated = true): void {
  const all = () => {
    const { drawn, dimmed } = state.visible;
    return state.viewState.depth ? [...drawn].filter((entity) => !dimmed.has(entity)) : [...drawn];
  };
  follow("all", (again) => show(all(), boundsOfAll(all()), again), animated);
}

/** Show some of what is drawn, as near as there is room for all of it. */
export function fitTo(entities: readonly Entity[]): void {
  follow("selection", (again) => show(entities, boundsOf(entities), again), true);
}

/** Bring an entity to the middle of what can be seen, near enough to read. */
function focusOn(entity: Entity): void {
  if (!hasPosition(entity)) return;
  const scale = Math.min(Math.max(renderer.viewport().scale, 0.8), 2);
  const middle = () => centredIn(freeArea(), renderer.viewport(), targetPosition(entity), scale);
  follow("entity", (again) => renderer.moveTo(middle(), scale, again), true);
}

function follow(what: Framed, again: (animated: boolean) => void, animated: boolean): void {
  framing = { what, again };
  again(animated);
}

/** Bring a part of the graph into sight, with nothing over its shapes. */
function show(entities: readonly Entity[], bounds: Box | null, animated: boolean): void {
  const size = renderer.viewport();
  const area = freeArea();
  if (!bounds || !area.width) return;
  const shapes = entities.filter(hasPosition);
  const small = overlayBoxes();
  const [all, minimap] = [boundsOfAll(state.visible.drawn), minimapBox()];
  const covering = (viewport: Viewport) => {
    const over = all && isAllIn(all, viewport) ? small : [...small, minimap];
    return over.find((box) => shapes.some((entity) => covers(box, spotOf(entity, viewport, targetPosition(entity)))));
  };
  const nearest = currentLayout.sides || currentLayout.isAnew ? NEAR_LIST : NEAR;
  const { middle, scale } = unobstructedViewport({ size, area, bounds, nearest, farthest: FARTHEST, covering });
  renderer.moveTo(middle, scale, animated);
}

/** Show what a link was copied from. */
export function lookAt({ x, y, scale }: Camera): void {
  renderer.moveTo({ x, y }, Math.min(Math.max(scale, FARTHEST), NEAREST), false);
  framing = null;
}

/** What is seen, for a link that leads to it; null while that is what the page shows of what is chosen by itself. */
export function framingNow(): Framing | null {
  const usual: Framed = state.selected || state.viewState.path[0] ? "selection" : "all";
  if (framing?.what === usual) return null;
  if (framing?.what === "all") return "all";
  const { middle, scale } = renderer.viewport();
  const tenth = (number: number) => Math.round(number * 10) / 10;
  return { x: tenth(middle.x), y: tenth(middle.y), scale: Number(scale.toPrecision(4)) };
}

/** Bring an entity into sight, unless it is. */
export function showEntity(entity: Entity): void {
  if (isOutOfSight(entity)) focusOn(entity);
}

export function zoomBy(factor: number): void {
  const { scale, middle } = renderer.viewport();
  renderer.moveTo(middle, Math.min(Math.max(scale * factor, FARTHEST), NEAREST), true);
  framing = null;
}

/** Move what is seen by so many CSS pixels. */
export function panBy(x: number, y: number): void {
  const { scale, middle } = renderer.viewport();
  renderer.moveTo({ x: middle.x + x / scale, y: middle.y + y / scale }, scale, false);
  framing = null;
}

/** Whether an entity's shape is outside the graph, or something lies over it. */
function isOutOfSight(entity: Entity): boolean {
  const spot = spotOf(entity, renderer.viewport());
  const { x, y } = spot;
  const free = freeArea();
  if (x < free.x || y < free.y || x > free.x + free.width || y > free.y + free.height) return true;
  return overlayBoxes().some((box) => covers(box, spot));
}

/** Keep showing what was asked for until the reader moves the graph. */
export function viewportMoved(by: "reader" | "resize"): void {
  if (by === "reader") framing = null;
  else framing?.again(false);
}

export function watchCamera(): void {
  byId("zoom-in").addEventListener("click", () => zoomBy(1.4));
  byId("zoom-out").addEventListener("click", () => zoomBy(1 / 1.4));
  byId("zoom-fit").addEventListener("click", () => fit());
}
