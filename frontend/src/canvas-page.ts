/** The page of most datasets: pyvis hands over the network, and vis-network holds it. */
import { Canvas, type Given } from "./drawing/canvas";
import { start } from "./interface/app";
import { jsonIn } from "./interface/dom";
import { openToTests } from "./opened";

const [given, options] = [jsonIn<Given>("network-data"), jsonIn("network-options")];
start((place, scene, ears) => new Canvas(place, scene, ears, given, options)).then(openToTests);
