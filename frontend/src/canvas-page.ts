/** The page of most datasets: vis-network, which pyvis brings, holds the picture. */
import { Canvas } from "./drawing/canvas";
import { start } from "./interface/app";
import { jsonIn } from "./interface/dom";
import { openToTests } from "./opened";

const options = jsonIn("network-options");
start((place, scene, ears) => new Canvas(place, scene, ears, options)).then(openToTests);
