/** The renderer of a browser that cannot draw: it draws nothing. */

import type { Viewport } from "./camera/viewport";
import type { Renderer } from "./renderer";

/** What stands in the place of a picture that the browser cannot draw: nothing. */
export class BlankRenderer implements Renderer {
  constructor(readonly container: HTMLElement) {}

  viewport(): Viewport {
    const { clientWidth: width, clientHeight: height } = this.container;
    return { width, height, scale: 1, middle: { x: 0, y: 0 } };
  }

  moveTo(): void {}
  show(): void {}
  repaint(): void {}
}
