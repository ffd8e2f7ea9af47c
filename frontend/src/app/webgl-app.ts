/** The page of large datasets: sigma's WebGL is the renderer. */

import { type RendererFactory, RendererUnavailable } from "../render/renderer";
import { start } from "./app";
import { exposeTestHooks } from "./test-hooks";

/** Open the page, with what it offers beside the reading of the dataset. */
export async function openWebGL(more?: () => void): Promise<void> {
  await start(typeof WebGL2RenderingContext === "function" ? await webgl() : none, more);
  exposeTestHooks();
}

/** sigma asks for WebGL as soon as it is loaded. */
async function webgl(): Promise<RendererFactory> {
  const { WebGLRenderer } = await import("../render/webgl/webgl-renderer");
  return (container, scene, events) => {
    try {
      return new WebGLRenderer(container, scene, events);
    } catch (error) {
      container.replaceChildren();
      container.style.maxWidth = container.style.maxHeight = "";
      throw hasWebGL() ? error : new RendererUnavailable("noWebGL");
    }
  };
}

/** Whether the browser can draw with WebGL: asked only when something went wrong, for it takes its time to tell. */
function hasWebGL(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

function none(): never {
  throw new RendererUnavailable("noWebGL");
}
