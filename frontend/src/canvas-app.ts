/** The page of most datasets: vis-network, which pyvis brings, holds the picture. */

import { type More, nothing, start } from "./app";
import { Canvas } from "./render/canvas-renderer";
import { jsonIn } from "./shared/dom";
import { openToTests } from "./test-hooks";

/** Open the page, with what it offers beside the reading of the dataset. */
export function openCanvas(more: More = nothing): void {
  const options = jsonIn("network-options");
  start((place, scene, ears) => new Canvas(place, scene, ears, options), more).then(openToTests);
}
