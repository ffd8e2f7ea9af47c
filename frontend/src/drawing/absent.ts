/** What stands where the picture would be, in a browser that has no WebGL. */
import type { Point } from "../data/choice";
import { element } from "../interface/dom";
import { say } from "../speech";
import type { Drawing } from "./drawing";
import type { View } from "./view";

/** Whether this browser draws with WebGL. */
export function hasWebGL(): boolean {
  const canvas = document.createElement("canvas");
  return typeof WebGL2RenderingContext === "function" && canvas.getContext("webgl2") !== null;
}

/** A drawing that draws nothing, and says why. */
export class Absent implements Drawing {
  #view: Pick<View, "scale" | "middle"> = { scale: 1, middle: { x: 0, y: 0 } };

  constructor(readonly place: HTMLElement) {
    place.append(element("p", { class: "empty", "data-text": "noWebGL" }, say("noWebGL")));
  }

  view(): View {
    return { ...this.#view, width: this.place.clientWidth, height: this.place.clientHeight };
  }

  moveTo(middle: Point, scale: number): void {
    this.#view = { scale, middle };
  }

  show(): void {}

  repaint(): void {}
}
