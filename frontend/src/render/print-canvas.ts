/** The graph as it is printed: the viewport of the screen, in the colours of the light theme. */
import { drawOverlay } from "./overlay";
import { paint } from "./painting";
import { renderer } from "./renderer";
import { sceneNow } from "./scene";

/** Points of the paper for each CSS pixel, so that names are sharp. */
const SHARPNESS = 2;

/** What the graph shows, drawn with the style as it is now; null where nothing can be drawn. */
export function printCanvas(): HTMLCanvasElement | null {
  const viewport = renderer.viewport();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [viewport.width * SHARPNESS, viewport.height * SHARPNESS];
  const context = canvas.getContext("2d");
  if (!context || !viewport.width || !viewport.height) return null;
  context.scale(SHARPNESS, SHARPNESS);
  paint(context, sceneNow(), viewport);
  drawOverlay(context, viewport);
  return canvas;
}
