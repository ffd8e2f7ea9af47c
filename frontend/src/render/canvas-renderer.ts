/** The canvas renderer: vis-network holds the camera, and we draw, which opens the page in half the time. */
import { reducedMotion } from "../shared/media-queries";
import type { Viewport } from "./camera/viewport";
import { oncePerFrame } from "./once-per-frame";
import { paint } from "./painting";
import { type Renderer, type RendererEvents, RendererUnavailable, type Scene } from "./renderer";

export class CanvasRenderer implements Renderer {
  readonly network: vis.Network;
  readonly repaint = oncePerFrame(() => this.network.redraw());
  #scene: Scene;

  constructor(
    readonly container: HTMLElement,
    scene: Scene,
    events: RendererEvents,
    options: unknown,
  ) {
    if (!document.createElement("canvas").getContext("2d")) throw new RendererUnavailable("noCanvas");
    this.#scene = scene;
    this.network = new vis.Network(container, { nodes: [], edges: [] }, options);
    // the graph takes the focus itself, with our keys
    container.querySelector(".vis-network")?.removeAttribute("tabindex");
    this.network.on("afterDrawing", (context) => this.#draw(context, events));
    this.network.on("zoom", () => events.moved("reader"));
    this.network.on("dragEnd", () => events.moved("reader"));
    // vis-network puts the camera back as it was right after it has told of its new size
    this.network.on("resize", () => queueMicrotask(() => events.moved("resize")));
  }

  viewport(): Viewport {
    const { clientWidth: width, clientHeight: height } = this.container;
    return { width, height, scale: this.network.getScale(), middle: this.network.getViewPosition() };
  }

  moveTo(position: vis.Point, scale: number, animated: boolean): void {
    const animation =
      animated && !reducedMotion.matches && ({ duration: 350, easingFunction: "easeInOutQuad" } as const);
    this.network.moveTo({ position, scale, offset: { x: 0, y: 0 }, animation });
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.repaint();
  }

  #draw(context: CanvasRenderingContext2D, events: RendererEvents): void {
    const viewport = this.viewport();
    const ratio = context.canvas.width / viewport.width;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(context, this.#scene, viewport);
    events.drawn(context, viewport);
    context.restore();
  }
}
