/** The page of large datasets: sigma draws them with WebGL. */
import { Absent, hasWebGL } from "./drawing/absent";
import type { MakeDrawing } from "./drawing/drawing";
import { start } from "./interface/app";
import { set } from "./interface/navigation";
import { openToTests } from "./opened";
import { state } from "./state";

async function open(): Promise<void> {
  const drawn = hasWebGL();
  await start(drawn ? await webgl() : (place) => new Absent(place));
  if (!drawn && state.choice.stage === "graph") set({ stage: "table" });
  openToTests();
}

/** sigma asks for WebGL as soon as it is loaded. */
async function webgl(): Promise<MakeDrawing> {
  const { WebGL } = await import("./drawing/webgl");
  return (place, scene, ears) => new WebGL(place, scene, ears);
}

open();
