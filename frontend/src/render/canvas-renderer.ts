/** vis-network's canvas, as pyvis sets it up: it holds the camera, and we draw, which opens the page in half the time. */
import { calm } from "../shared/media-queries";
import { paint } from "./painting";
import { type Drawing, type Ears, NoPicture, type Scene } from "./renderer";
import type { View } from "./viewport";

export class Canvas implements Drawing {
  readonly network: vis.Network;
  #scene: Scene;
  #asked = false;

  constructor(
    readonly place: HTMLElement,
    scene: Scene,
    ears: Ears,
    options: unknown,
  ) {
    if (!document.createElement("canvas").getContext("2d")) throw new NoPicture("noCanvas");
    this.#scene = scene;
    this.network = new vis.Network(place, { nodes: [], edges: [] }, options);
    // the picture takes the focus itself, with our keys
    place.querySelector(".vis-network")?.removeAttribute("tabindex");
    this.network.on("afterDrawing", (context) => this.#draw(context, ears));
    this.network.on("zoom", () => ears.moved("reader"));
    this.network.on("dragEnd", () => ears.moved("reader"));
    // vis-network puts the camera back as it was right after it has told of its new size
    this.network.on("resize", () => queueMicrotask(() => ears.moved("room")));
  }

  view(): View {
    const { clientWidth: width, clientHeight: height } = this.place;
    return { width, height, scale: this.network.getScale(), middle: this.network.getViewPosition() };
  }

  moveTo(position: vis.Point, scale: number, animated: boolean): void {
    const animation = animated && !calm.matches && ({ duration: 350, easingFunction: "easeInOutQuad" } as const);
    this.network.moveTo({ position, scale, offset: { x: 0, y: 0 }, animation });
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.repaint();
  }

  repaint(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.network.redraw();
    });
  }

  #draw(context: CanvasRenderingContext2D, ears: Ears): void {
    const view = this.view();
    const ratio = context.canvas.width / view.width;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(context, this.#scene, view);
    ears.drawn(context, view);
    context.restore();
  }
}
