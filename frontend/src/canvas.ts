/** The page of most datasets: vis-network, which pyvis brings, holds the picture. */

import { type More, nothing, start } from "./interface/app";
import { jsonIn } from "./interface/dom";
import { openToTests } from "./opened";
import { Canvas } from "./render/canvas";

/** Open the page, with what it offers beside the reading of the dataset. */
export function openCanvas(more: More = nothing): void {
  const options = jsonIn("network-options");
  start((place, scene, ears) => new Canvas(place, scene, ears, options), more).then(openToTests);
}
