import type { Drawing } from "./renderer";
import type { View } from "./viewport";

/** What stands in the place of a picture that the browser cannot draw: nothing. */
export class Blank implements Drawing {
  constructor(readonly place: HTMLElement) {}

  view(): View {
    const { clientWidth: width, clientHeight: height } = this.place;
    return { width, height, scale: 1, middle: { x: 0, y: 0 } };
  }

  moveTo(): void {}
  show(): void {}
  repaint(): void {}
}
