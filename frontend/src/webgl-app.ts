/** The page of large datasets: sigma draws them with WebGL. */

import { type More, nothing, start } from "./app";
import { type MakeDrawing, NoPicture } from "./render/renderer";
import { openToTests } from "./test-hooks";

/** Open the page, with what it offers beside the reading of the dataset. */
export async function openWebGL(more: More = nothing): Promise<void> {
  await start(typeof WebGL2RenderingContext === "function" ? await webgl() : none, more);
  openToTests();
}

/** sigma asks for WebGL as soon as it is loaded. */
async function webgl(): Promise<MakeDrawing> {
  const { WebGL } = await import("./render/webgl-renderer");
  return (place, scene, ears) => {
    try {
      return new WebGL(place, scene, ears);
    } catch (error) {
      place.replaceChildren();
      place.style.maxWidth = place.style.maxHeight = "";
      throw hasWebGL() ? error : new NoPicture("noWebGL");
    }
  };
}

/** Whether the browser can draw with WebGL: asked only when something went wrong, for it takes its time to tell. */
function hasWebGL(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

function none(): never {
  throw new NoPicture("noWebGL");
}
