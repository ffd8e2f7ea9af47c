/** The parts of vis-network 9.1 that the page uses; pyvis brings the script, which defines `vis` before ours runs. */
declare namespace vis {
  interface Point {
    x: number;
    y: number;
  }

  interface Drawing extends Point {
    ctx: CanvasRenderingContext2D;
  }

  interface Drawn {
    drawNode(): void;
    nodeDimensions: { width: number; height: number };
  }

  interface Node extends Partial<Point> {
    id: number;
    hidden?: boolean;
    shape?: "custom";
    ctxRenderer?: (drawing: Drawing) => Drawn;
  }

  interface EdgeLook {
    id: number;
    hidden?: boolean;
    color?: { color: string; opacity: number };
    width?: number;
    dashes?: number[] | false;
    arrows?: { to: { enabled: boolean; scaleFactor: number } };
  }

  interface Edge extends EdgeLook {
    from: number;
    to: number;
  }

  class DataSet<Item extends { id: number }> {
    constructor(items: Item[]);
    update(items: (Partial<Item> & { id: number })[]): void;
    map<Made>(make: (item: Item) => Made): Made[];
  }

  interface Data {
    nodes: DataSet<Node>;
    edges: DataSet<Edge>;
  }

  interface Move {
    position: Point;
    scale: number;
    offset: Point;
    animation: { duration: number; easingFunction: "easeInOutQuad" } | false;
  }

  class Network {
    constructor(place: HTMLElement, data: Data, options: unknown);
    getScale(): number;
    getViewPosition(): Point;
    moveTo(move: Move): void;
    redraw(): void;
    on(event: "afterDrawing", listener: (context: CanvasRenderingContext2D) => void): void;
    on(event: "zoom" | "dragEnd" | "resize", listener: () => void): void;
  }
}
