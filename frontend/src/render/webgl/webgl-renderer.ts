/** The WebGL renderer, by way of sigma: it moves and zooms large graphs, and the programs are ours. */
import { DirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import type { TouchCoords } from "sigma/types";
import { hasPosition, positionOf } from "../../layouts/positions";
import type { Entity } from "../../model/model";
import { reducedMotion } from "../../shared/media-queries";
import type { Edge } from "../../state/edge";
import { model } from "../../state/store";
import type { Point } from "../../state/view-state";
import { FARTHEST, NEAREST } from "../camera/camera";
import type { Viewport } from "../camera/viewport";
import { oncePerFrame } from "../once-per-frame";
import { type Renderer, type RendererEvents, RendererUnavailable, type Scene } from "../renderer";
import { edgeStyleOf } from "../style/edge-style";
import { opacityOf, radiusOf } from "../style/node-style";
import { colorOf, typeOf } from "../style/type-style";
import { type LineData, LineProgram } from "./line-program";
import { rgbOf } from "./rgb";
import { type EdgeAttributes, type NodeAttributes, NoProgram, programOf, type ShapeData } from "./shape-program";

/** sigma as the canvas is: names are drawn over it, nothing turns or slides on, and the wheel zooms step by step. */
const SETTINGS: Partial<Settings<NodeAttributes, EdgeAttributes>> = {
  allowInvalidContainer: true,
  // sigma's own arrow would have its shaders made ready, too
  edgeProgramClasses: { arrow: NoProgram, line: LineProgram },
  edgeReducer: (_, { edge }) => lineData(edge),
  enableCameraRotation: false,
  inertiaDuration: 1,
  inertiaRatio: 0,
  nodeReducer: (_, { entity }) => shapeData(entity),
  doubleClickZoomingRatio: 1,
  renderLabels: false,
  stagePadding: 0,
  zoomDuration: 1,
  zoomingRatio: 1.06,
};

/** Layers of sigma that stay empty; each that is shown is copied to the screen with every frame. */
const UNUSED = ["edgeLabels", "hovers", "hoverNodes"];

/** The square of side 1 that sigma fits into the container: so its units are ours. */
const UNIT = { x: [-0.5, 0.5], y: [-0.5, 0.5] } satisfies { x: [number, number]; y: [number, number] };

export class WebGLRenderer implements Renderer {
  readonly repaint = oncePerFrame(() => {
    if (this.container.clientWidth && !this.#isGone) this.#sigma.refresh();
  });
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly #events: RendererEvents;
  #scene: Scene;
  /** The shorter side of the container, which the square fills at the ratio 1. */
  #side = 1;
  /** The size of the container when the camera was fitted last. */
  #size: string;
  readonly #resizeObserver = new ResizeObserver(() => this.#onResize());
  /** Whether the camera is moved by the page, not by the reader. */
  #isMoving = false;
  #isGone = false;

  constructor(
    readonly container: HTMLElement,
    scene: Scene,
    events: RendererEvents,
  ) {
    [this.#scene, this.#events] = [scene, events];
    // sigma draws at once, whatever it is to show in the end: without a room, that costs next to nothing
    container.style.maxWidth = container.style.maxHeight = "0";
    this.#sigma = new Sigma(new DirectedGraph(), container, { ...SETTINGS, ...programs() });
    if (!this.#sigma.getCanvases().nodes?.getContext("webgl2")) throw new RendererUnavailable("noWebGL");
    this.#sigma.setCustomBBox(UNIT).setGraph(graphOf(scene));
    container.style.maxWidth = container.style.maxHeight = "";
    this.#sigma.resize();
    this.#size = `${container.clientWidth} ${container.clientHeight}`;
    for (const layer of UNUSED) (this.#sigma.getCanvases()[layer] as HTMLElement).hidden = true;
    this.#keepScale();
    this.#listen();
  }

  viewport(): Viewport {
    const { x, y, ratio } = this.#sigma.getCamera();
    const { clientWidth: width, clientHeight: height } = this.container;
    return { width, height, scale: this.#side / ratio, middle: { x: x - 0.5, y: 0.5 - y } };
  }

  moveTo({ x, y }: Point, scale: number, animated: boolean): void {
    const camera = this.#sigma.getCamera();
    const state = { x: x + 0.5, y: 0.5 - y, ratio: this.#side / scale };
    this.#isMoving = true;
    const done = () => {
      this.#isMoving = false;
    };
    const isSmooth = animated && !reducedMotion.matches;
    // a movement that is under way ends by another one alone
    if (isSmooth || camera.isAnimated()) camera.animate(state, { duration: isSmooth ? 350 : 1 }, done);
    else camera.setState(state) && done();
  }

  show(scene: Scene): void {
    const graph = this.#sigma.getGraph();
    const isSame = scene.entities === this.#scene.entities && scene.edges === this.#scene.edges;
    this.#scene = scene;
    if (!isSame || graph.order !== [...scene.entities].filter(hasPosition).length) {
      this.#sigma.setGraph(graphOf(scene));
      return;
    }
    graph.forEachNode((_, attributes) => Object.assign(attributes, spotIn(attributes.entity)));
    this.repaint();
  }

  #remove(): void {
    this.#isGone = true;
    this.#resizeObserver.disconnect();
    this.#sigma.kill();
  }

  #listen(): void {
    this.#sigma.on("afterRender", () => this.#over());
    this.#sigma.on("resize", () => this.#keepScale());
    this.#sigma.getCamera().on("updated", () => this.#isMoving || this.#events.moved("reader"));
    // sigma would read back what lies under the pointer at each move: pointer.ts reckons it
    this.#sigma.getMouseCaptor().removeAllListeners();
    this.#sigma.getTouchCaptor().removeAllListeners();
    this.#sigma.getTouchCaptor().on("touchmove", (touch) => this.#pinch(touch));
    this.#resizeObserver.observe(this.container);
    for (const canvas of Object.values(this.#sigma.getCanvases())) {
      canvas.addEventListener("webglcontextlost", () => this.#isGone || this.#events.lost(() => this.#remove()));
    }
  }

  /** Names and marks over the shapes, on a layer that sigma clears and keeps at the size of the graph. */
  #over(): void {
    const context = this.#sigma.getCanvases().labels?.getContext("2d");
    if (context && this.container.clientWidth) this.#events.drawn(context, this.viewport());
  }

  #onResize(): void {
    const { clientWidth, clientHeight } = this.container;
    const size = `${clientWidth} ${clientHeight}`;
    // the observer tells of the size once without having changed
    if (!clientWidth || size === this.#size) return;
    this.#size = size;
    this.#sigma.resize();
    this.#events.moved("resize");
    this.#sigma.scheduleRender();
  }

  /** Keep the scale when the container has another size, and the limits of zooming. */
  #keepScale(): void {
    const camera = this.#sigma.getCamera();
    const { width, height } = this.#sigma.getDimensions();
    const [before, side] = [this.#side, Math.min(width, height)];
    this.#side = side;
    [camera.minRatio, camera.maxRatio] = [side / NEAREST, side / FARTHEST];
    const isMoving = this.#isMoving;
    this.#isMoving = true;
    camera.setState({ ratio: (camera.ratio * side) / before });
    this.#isMoving = isMoving;
  }

  /** Two fingers zoom about the point between them; sigma's own way slips aside when the fingers turn. */
  #pinch(touch: TouchCoords): void {
    const [[one, other], [first, second]] = [touch.touches, touch.previousTouches];
    if (!one || !other || !first || !second) return;
    touch.preventSigmaDefault();
    const { scale, middle, width, height } = this.viewport();
    const [from, to] = [between(first, second), between(one, other)];
    const wanted = (scale * apart(one, other)) / Math.max(apart(first, second), 1);
    const zoomed = Math.min(Math.max(wanted, FARTHEST), NEAREST);
    const held = { x: middle.x + (from.x - width / 2) / scale, y: middle.y + (from.y - height / 2) / scale };
    this.moveTo({ x: held.x - (to.x - width / 2) / zoomed, y: held.y - (to.y - height / 2) / zoomed }, zoomed, false);
    this.#events.moved("reader");
  }
}

/** A program for each shape that is in use, and none for the layer on which sigma would draw what is pointed at. */
function programs(): Partial<Settings<NodeAttributes, EdgeAttributes>> {
  const names = new Map(model.payload.types.map(({ shape }) => [`shape ${shape}`, shape]));
  const each = <Program>(made: (shape: string) => Program) =>
    Object.fromEntries(Array.from(names, ([name, shape]) => [name, made(shape)]));
  return {
    nodeProgramClasses: { ...each(programOf), circle: NoProgram },
    nodeHoverProgramClasses: each(() => NoProgram),
  };
}

function graphOf({ entities, edges }: Scene): DirectedGraph<NodeAttributes, EdgeAttributes> {
  const graph = new DirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const entity of entities) if (hasPosition(entity)) graph.addNode(entity.index, { entity, ...spotIn(entity) });
  for (const edge of edges) {
    const [from, to] = [edge.from.index, edge.to.index];
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { edge });
  }
  return graph;
}

/** Where an entity stands for sigma, whose pictures grow upwards. */
function spotIn(entity: Entity): Point {
  const { x, y } = positionOf(entity);
  return { x, y: -y };
}

function shapeData(entity: Entity): ShapeData {
  const type = typeOf(entity);
  const paint = [...rgbOf(colorOf(type)), opacityOf(entity)] as const;
  return { ...spotIn(entity), radius: radiusOf(entity), type: `shape ${type.shape}`, paint };
}

function lineData(edge: Edge): LineData & { type: string } {
  return { look: edgeStyleOf(edge), type: "line" };
}

function between(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function apart(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
