/** The parts of vis-network 9.1 that the page uses; pyvis brings the script, which defines `vis` before ours runs. */
declare namespace vis {
  interface Point {
    x: number;
    y: number;
  }

  interface Move {
    position: Point;
    scale: number;
    offset: Point;
    animation: { duration: number; easingFunction: "easeInOutQuad" } | false;
  }

  class Network {
    constructor(place: HTMLElement, data: { nodes: []; edges: [] }, options: unknown);
    getScale(): number;
    getViewPosition(): Point;
    moveTo(move: Move): void;
    redraw(): void;
    on(event: "afterDrawing", listener: (context: CanvasRenderingContext2D) => void): void;
    on(event: "zoom" | "dragEnd" | "resize", listener: () => void): void;
  }
}
