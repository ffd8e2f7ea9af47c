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
  /** Whether it moves into the graph, and covers as little of the shapes as it can where it must cover some. */
  readonly insistent: boolean;
  /** Whether it may stand a little farther off. */
  readonly isFar?: boolean;
  /** The sides of the shape on which a name may stand; all where it insists. */
  readonly sides?: readonly Side[];
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

/** The first free box beside a spot, else the one that covers least, for a name that insists. */
export function findFreeBox(
  spot: Spot,
  size: Size,
  { canvas, placed, spots }: PlacementContext,
  policy: PlacementPolicy,
): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  const sides = new Set(policy.insistent ? [...(policy.sides ?? []), ...SIDES] : (policy.sides ?? SIDES));
  const beside = boxesBeside(spot, size, policy.insistent ? canvas : null);
  const boxes = [...sides].map((side) => beside[SIDES.indexOf(side)] as Box);
  for (const box of policy.isFar ? [...boxes, ...boxesFarther(spot, size)] : boxes) {
    if (!fits(box, canvas) || placed.under(box).size) continue;
    const covered = coveredBy(box, spot, spots);
    if (covered === 0) return box;
    if (covered < least) [best, least] = [box, covered];
  }
  return policy.insistent ? best : null;
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

/** Gaps between a shape and a name that stands farther off. */
const FARTHER = [0, 8, 16, 26, 38];

/** In how many directions there is a box farther off. */
const DIRECTIONS = 16;

/** Boxes in all directions from a spot, the nearest first. */
function boxesFarther(spot: Spot, { width, height }: Size): Box[] {
  return FARTHER.flatMap((gap) =>
    Array.from({ length: DIRECTIONS }, (_, turn) => {
      const angle = ((turn + 0.5) * 2 * Math.PI) / DIRECTIONS;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const x = spot.x + right * (spot.radius + gap + width / 2) - width / 2;
      const y = spot.y + down * (spot.radius + gap + height / 2) - height / 2;
      return { x, y, width, height };
    }),
  );
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

/** How much a box covers of the shapes of others: a large one is the greater loss. */
function coveredBy(box: Box, own: Spot, spots: SpatialGrid<Obstacle>): number {
  let covered = 0;
  for (const { spot } of spots.under(box)) if (spot !== own) covered += spot.radius;
  return covered;
}
