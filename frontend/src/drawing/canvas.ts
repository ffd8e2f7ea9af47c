/** vis-network's canvas, as pyvis sets it up: it holds and moves shapes and lines, and their looks are ours. */
import type { Tie } from "../data/content";
import type { Entity } from "../data/model";
import { calm } from "../interface/screen";
import { colorOf, typeOf } from "../interface/swatch";
import { model } from "../state";
import { type Drawing, type Ears, NoPicture, type Scene } from "./drawing";
import { lookOf, solidity } from "./looks";
import { placeOf } from "./places";
import { tracePath } from "./shapes";
import { style } from "./style";
import { drawnRadius, type View } from "./view";

/** The lines of the whole dataset, as pyvis gives them; filters only hide some. */
export interface Given {
  readonly edges: readonly { readonly from: number; readonly to: number }[];
}

const ARROW = 0.5;

export class Canvas implements Drawing {
  readonly network: vis.Network;
  readonly #nodes: vis.DataSet<vis.Node>;
  readonly #edges: vis.DataSet<vis.Edge>;
  readonly #given: Given["edges"];
  #scene: Scene;
  #asked = false;

  constructor(
    readonly place: HTMLElement,
    scene: Scene,
    ears: Ears,
    { edges }: Given,
    options: unknown,
  ) {
    if (!document.createElement("canvas").getContext("2d")) throw new NoPicture("noCanvas");
    this.#scene = scene;
    this.#given = edges;
    const ties = this.#ties();
    this.#nodes = new vis.DataSet(model.all.map((entity) => ({ ...this.#look(entity), ...this.#renderer(entity) })));
    this.#edges = new vis.DataSet(edges.map((edge, id) => ({ ...edge, ...lineOf(id, ties[id]) })));
    this.network = new vis.Network(place, { nodes: this.#nodes, edges: this.#edges }, options);
    // the picture takes the focus itself, with our keys
    place.querySelector(".vis-network")?.removeAttribute("tabindex");
    this.network.on("afterDrawing", (context) => this.#over(context, ears));
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
    this.#nodes.update(model.all.map((entity) => this.#look(entity)));
    this.repaint();
  }

  repaint(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      const ties = this.#ties();
      this.#edges.update(this.#given.map((_, id) => lineOf(id, ties[id])));
      this.network.redraw();
    });
  }

  /** Redraw what only hovering changes. */
  #look(entity: Entity): vis.Node {
    const { x, y } = placeOf(entity);
    return { id: entity.index, x, y, hidden: !this.#scene.entities.has(entity) };
  }

  #renderer(entity: Entity): Partial<vis.Node> {
    const ctxRenderer = ({ ctx, x, y }: vis.Drawing): vis.Drawn => {
      const radius = drawnRadius(entity, this.network.getScale());
      const nodeDimensions = { width: radius * 2, height: radius * 2 };
      return { drawNode: () => this.#drawShape(ctx, entity, x, y, radius), nodeDimensions };
    };
    return { shape: "custom", ctxRenderer };
  }

  #drawShape(context: CanvasRenderingContext2D, entity: Entity, x: number, y: number, radius: number): void {
    const type = typeOf(entity);
    context.globalAlpha = solidity(entity);
    tracePath(context, type.shape, x, y, radius);
    context.fillStyle = colorOf(type);
    context.strokeStyle = style.paper;
    context.lineWidth = 1.5 / this.network.getScale();
    context.fill();
    context.stroke();
    context.globalAlpha = 1;
  }

  /** The ties of the scene at the places of the lines that pyvis gave; undefined for those that are not drawn. */
  #ties(): (Tie | undefined)[] {
    const ties = new Map(this.#scene.ties.map((tie) => [keyOf(tie.from.index, tie.to.index), tie]));
    return this.#given.map(({ from, to }) => ties.get(keyOf(from, to)));
  }

  #over(context: CanvasRenderingContext2D, ears: Ears): void {
    const view = this.view();
    const ratio = context.canvas.width / view.width;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    ears.drawn(context, view);
    context.restore();
  }
}

function keyOf(from: number, to: number): number {
  return from * 2 ** 26 + to;
}

function lineOf(id: number, tie: Tie | undefined): vis.EdgeLook {
  if (!tie) return { id, hidden: true };
  const { color, solidity: opacity, width, dashed, arrow } = lookOf(tie);
  return {
    id,
    hidden: false,
    color: { color, opacity },
    width,
    dashes: dashed ? [5, 4] : false,
    arrows: { to: { enabled: arrow, scaleFactor: ARROW } },
  };
}
