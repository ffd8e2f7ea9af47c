/** Boxes on the canvas, and where a label finds room among them. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** Where a shape is drawn, in CSS pixels of the canvas. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A shape as a box that no name of another should cover. */
export interface Obstacle extends Box {
  readonly spot: Spot;
}

/** What a name must find room among. */
export interface PlacementContext {
  readonly canvas: Size;
  /** Names that have their place, which no other may cover. */
  readonly placed: SpatialGrid<Box>;
  /** Shapes, which a name covers only where it insists. */
  readonly spots: SpatialGrid<Obstacle>;
}

/** What a name may do for room. */
export interface PlacementPolicy {
  /** The sides of the shape on which it may stand, first choices first; all where it does not say. */
  readonly sides?: readonly Side[];
  /** Whether it moves into the canvas where it would stand out of it. */
  readonly isMoved?: boolean;
  /** How far from its shape it may stand in any direction, in CSS pixels, the nearest first. */
  readonly gaps?: readonly number[];
  /** Whether it may stand there for what lies between it and its shape. */
  readonly isClear?: (box: Box) => boolean;
}

/** Where a name stands, seen from its shape. */
export type Side = "below" | "above" | "right" | "left";

export const SIDES: readonly Side[] = ["below", "above", "right", "left"];

/** The side of a square. */
const CELL = 64;

/** Boxes by the squares that they lie in, so that only those nearby need be compared. */
export class SpatialGrid<Item extends Box> {
  readonly #cells = new Map<number, Item[]>();

  constructor(items: Iterable<Item>) {
    for (const item of items) this.add(item);
  }

  add(item: Item): void {
    for (const cell of this.#cellsOf(item)) {
      const items = this.#cells.get(cell);
      if (items) items.push(item);
      else this.#cells.set(cell, [item]);
    }
  }

  /** Whether a box overlaps any of the items. */
  isUnder(box: Box): boolean {
    return this.#cellsOf(box).some((cell) => this.#cells.get(cell)?.some((item) => overlap(item, box)));
  }

  /** The items that a box overlaps. */
  under(box: Box): Set<Item> {
    const found = new Set<Item>();
    for (const cell of this.#cellsOf(box)) {
      for (const item of this.#cells.get(cell) ?? []) if (overlap(item, box)) found.add(item);
    }
    return found;
  }

  #cellsOf({ x, y, width, height }: Box): number[] {
    const cells: number[] = [];
    const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
    const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
    for (let row = top; row <= bottom; row++) for (let at = left; at <= right; at++) cells.push(row * 2 ** 20 + at);
    return cells;
  }
}

/** A shape as what a name should not cover. */
export function obstacle(spot: Spot): Obstacle {
  const size = spot.radius * 1.9;
  return { spot, x: spot.x - size / 2, y: spot.y - size / 2, width: size, height: size };
}

/** The first box beside a spot that covers neither a name nor a shape. */
export function findFreeBox(spot: Spot, size: Size, around: PlacementContext, policy: PlacementPolicy): Box | null {
  for (const box of possibleBoxes(spot, size, around, policy)) if (!around.spots.isUnder(box)) return box;
  return null;
}

/** The box beside a spot that covers least of the shapes, and no name. */
export function leastCoveringBox(
  spot: Spot,
  size: Size,
  around: PlacementContext,
  policy: PlacementPolicy,
): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of possibleBoxes(spot, size, around, policy)) {
    const covered = coveredBy(box, around.spots);
    if (covered < least) [best, least] = [box, covered];
  }
  return best;
}

/** The boxes that lie in the canvas and cover no name. */
function* possibleBoxes(
  spot: Spot,
  size: Size,
  { canvas, placed }: PlacementContext,
  { sides = SIDES, isMoved = false, gaps = [], isClear = () => true }: PlacementPolicy,
): Generator<Box> {
  const beside = boxesBeside(spot, size, isMoved ? canvas : null);
  const boxes = [...new Set(sides)].map((side) => beside[SIDES.indexOf(side)] as Box);
  for (const box of [...boxes, ...boxesFarther(spot, size, gaps)]) {
    if (fits(box, canvas) && !placed.isUnder(box) && isClear(box)) yield box;
  }
}

/** Boxes below, above, right and left of a spot, moved into the graph where one is given. */
export function boxesBeside(spot: Spot, { width, height }: Size, canvas: Size | null): Box[] {
  const gap = spot.radius + 2;
  const inside = (at: number, size: number, room?: number) =>
    room === undefined ? at : Math.max(0, Math.min(at, room - size));
  const box = (x: number, y: number) => ({
    x: inside(x, width, canvas?.width),
    y: inside(y, height, canvas?.height),
    width,
    height,
  });
  return [
    box(spot.x - width / 2, spot.y + gap),
    box(spot.x - width / 2, spot.y - gap - height),
    box(spot.x + gap, spot.y - height / 2),
    box(spot.x - gap - width, spot.y - height / 2),
  ];
}

/** In how many directions there is a box farther off, and how far apart these may be, in CSS pixels, where it is far. */
const DIRECTIONS = 16;
const APART = 36;

/** Boxes in all directions from a spot, at such distances. */
function boxesFarther(spot: Spot, { width, height }: Size, gaps: readonly number[]): Box[] {
  return gaps.flatMap((gap) => {
    const directions = Math.max(DIRECTIONS, Math.round((2 * Math.PI * (spot.radius + gap)) / APART));
    return Array.from({ length: directions }, (_, turn) => {
      const angle = ((turn + 0.5) * 2 * Math.PI) / directions;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const x = spot.x + right * (spot.radius + gap + width / 2) - width / 2;
      const y = spot.y + down * (spot.radius + gap + height / 2) - height / 2;
      return { x, y, width, height };
    });
  });
}

export function fits(box: Box, canvas: Size): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= canvas.width && box.y + box.height <= canvas.height;
}

export function overlap(one: Box, other: Box): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}

export function containsPoint(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** How much a box covers of shapes, its own among them: a large one is the greater loss. */
function coveredBy(box: Box, spots: SpatialGrid<Obstacle>): number {
  let covered = 0;
  for (const { spot } of spots.under(box)) covered += spot.radius;
  return covered;
}
