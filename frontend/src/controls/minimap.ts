/** The minimap: the whole graph in a corner, every shape a dot, with a frame around the viewport. */

import type { Box } from "../layouts/boxes";
import { hasPosition, positionOf } from "../layouts/positions";
import { boundsOfAll, isAllIn } from "../render/camera/bounds";
import { viewportMoved } from "../render/camera/camera";
import { toPixels, toPosition, type Viewport } from "../render/camera/viewport";
import { renderer } from "../render/renderer";
import { style } from "../render/style/theme";
import { colorOf, typeOf } from "../render/style/type-style";
import { byId } from "../shared/dom";
import { narrowScreen } from "../shared/media-queries";
import { state } from "../state/store";

const WIDTH = 150;
const HEIGHT = 110;
const MARGIN = 6;

/** How the graph lies in the minimap. */
let fitting: Viewport | null = null;

function isFolded(): boolean {
  return byId("miniature-fold").getAttribute("aria-expanded") === "false";
}

/** Fold the minimap, or unfold it. */
export function toggleMinimap(): void {
  byId("miniature-fold").setAttribute("aria-expanded", String(isFolded()));
  renderer.repaint();
}

/** Draw what the graph has become; where all of it is in sight there is nothing to draw. */
export function drawMinimap(viewport: Viewport): void {
  const bounds = boundsOfAll(state.visible.drawn);
  const isUseful = bounds !== null && !narrowScreen.matches && !isAllIn(bounds, viewport);
  byId("miniature-box").classList.toggle("useful", isUseful);
  const canvas = byId<HTMLCanvasElement>("miniature");
  canvas.hidden = isFolded();
  const context = isUseful && !canvas.hidden ? canvas.getContext("2d") : null;
  if (!context || !bounds) return;
  fitting = fittingOf(bounds);
  const ratio = devicePixelRatio;
  if (canvas.width !== Math.round(WIDTH * ratio)) {
    [canvas.width, canvas.height] = [Math.round(WIDTH * ratio), Math.round(HEIGHT * ratio)];
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, WIDTH, HEIGHT);
  drawDots(context, fitting);
  drawFrame(context, fitting, viewport);
}

function fittingOf({ x, y, width, height }: Box): Viewport {
  const scale = Math.min((WIDTH - 2 * MARGIN) / (width || 1), (HEIGHT - 2 * MARGIN) / (height || 1));
  return { width: WIDTH, height: HEIGHT, scale, middle: { x: x + width / 2, y: y + height / 2 } };
}

function drawDots(context: CanvasRenderingContext2D, fitting: Viewport): void {
  for (const entity of state.visible.drawn) {
    if (!hasPosition(entity)) continue;
    const { x, y } = toPixels(positionOf(entity), fitting);
    context.fillStyle = colorOf(typeOf(entity));
    context.globalAlpha = state.visible.dimmed.has(entity) ? 0.2 : 1;
    context.fillRect(x - 1, y - 1, 2, 2);
  }
  context.globalAlpha = 1;
}

/** The frame of what is seen. */
function drawFrame(context: CanvasRenderingContext2D, fitting: Viewport, viewport: Viewport): void {
  const { x, y } = toPixels(toPosition({ x: 0, y: 0 }, viewport), fitting);
  const factor = fitting.scale / viewport.scale;
  context.strokeStyle = style.accent;
  context.lineWidth = 1.5;
  context.strokeRect(x, y, viewport.width * factor, viewport.height * factor);
}

/** Clicking or dragging in the minimap moves the graph. */
export function watchMinimap(): void {
  const canvas = byId<HTMLCanvasElement>("miniature");
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    goToPointer(event, true);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.buttons) goToPointer(event, false);
  });
  byId("miniature-fold").addEventListener("click", toggleMinimap);
}

function goToPointer({ offsetX, offsetY }: PointerEvent, animated: boolean): void {
  if (!fitting) return;
  renderer.moveTo(toPosition({ x: offsetX, y: offsetY }, fitting), renderer.viewport().scale, animated);
  viewportMoved("reader");
}
