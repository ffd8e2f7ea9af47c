/** The page of large datasets: sigma draws them with WebGL. */
import { type MakeDrawing, NoPicture } from "./drawing/drawing";
import { type More, nothing, start } from "./interface/app";
import { openToTests } from "./opened";

/** Open the page, with what it offers beside the reading of the dataset. */
export async function openWebGL(more: More = nothing): Promise<void> {
  await start(hasWebGL() ? await webgl() : none, more);
  openToTests();
}

function hasWebGL(): boolean {
  const canvas = document.createElement("canvas");
  return typeof WebGL2RenderingContext === "function" && canvas.getContext("webgl2") !== null;
}

/** sigma asks for WebGL as soon as it is loaded. */
async function webgl(): Promise<MakeDrawing> {
  const { WebGL } = await import("./drawing/webgl");
  return (place, scene, ears) => (hasWebGL() ? new WebGL(place, scene, ears) : none());
}

function none(): never {
  throw new NoPicture("noWebGL");
}
