/** The picture as it goes on paper: what the screen shows of it, in the colours of the light page. */

import { drawOver } from "./overlay";
import { paint } from "./painting";
import { drawing } from "./renderer";
import { sceneNow } from "./scene";

/** Points of the paper for each CSS pixel, so that names are sharp. */
const SHARPNESS = 2;

/** What the picture shows, drawn with the style as it is now; null where nothing can be drawn. */
export function printedPicture(): HTMLCanvasElement | null {
  const view = drawing.view();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [view.width * SHARPNESS, view.height * SHARPNESS];
  const context = canvas.getContext("2d");
  if (!context || !view.width || !view.height) return null;
  context.scale(SHARPNESS, SHARPNESS);
  paint(context, sceneNow(), view);
  drawOver(context, view);
  return canvas;
}
