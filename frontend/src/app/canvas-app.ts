/** The page of most datasets: vis-network's canvas, which pyvis brings, is the renderer. */

import { CanvasRenderer } from "../render/canvas-renderer";
import { jsonIn } from "../shared/dom";
import { start } from "./app";
import { exposeTestHooks } from "./test-hooks";

/** Open the page, with what it offers beside the reading of the dataset. */
export function openCanvas(more?: () => void): void {
  const options = jsonIn("network-options");
  start((container, scene, events) => new CanvasRenderer(container, scene, events, options), more).then(
    exposeTestHooks,
  );
}
