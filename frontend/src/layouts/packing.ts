/** Packs blocks into a rectangle of about the canvas's aspect ratio. */
import type { Point } from "../state/view-state";
import type { Size } from "./boxes";

/** What the widths that are tried have over the side of a picture without gaps. */
const TRIED = [1, 1.08, 1.16, 1.25, 1.4, 1.6];

/** The upper left corners of blocks in the given order, each as high as there is room, none over another. */
export function packed(blocks: readonly Size[], ratio: number, gap: number): Point[] {
  const grown = blocks.map(({ width, height }) => ({ width: width + gap, height: height + gap }));
  const area = grown.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = Math.max(0, ...grown.map(({ width }) => width));
  let best: Point[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const factor of TRIED) {
    const corners = laid(grown, Math.max(widest, Math.sqrt(area * ratio) * factor));
    const reach = reachOf(grown, corners);
    // the height of the smallest picture of the ratio that holds everything
    const size = Math.max(reach.x / ratio, reach.y);
    if (size < least) [best, least] = [corners, size];
  }
  return best;
}

/** A part of the lower edge of what is laid already. */
interface Step {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

function laid(blocks: readonly Size[], width: number): Point[] {
  let skyline: Step[] = [{ x: 0, width, y: 0 }];
  return blocks.map((block) => {
    const corner = highest(skyline, block.width, width);
    skyline = below(skyline, { x: corner.x, width: block.width, y: corner.y + block.height });
    return corner;
  });
}

/** The highest place for a block that begins where some step does. */
function highest(skyline: readonly Step[], width: number, room: number): Point {
  let best = { x: 0, y: Number.POSITIVE_INFINITY };
  for (const { x } of skyline) {
    if (x + width > room + 0.01) continue;
    const under = skyline.filter((step) => step.x < x + width - 0.01 && step.x + step.width > x + 0.01);
    const y = Math.max(...under.map((step) => step.y));
    if (y < best.y) best = { x, y };
  }
  return best;
}

/** The lower edge once a block hangs from it. */
function below(skyline: readonly Step[], made: Step): Step[] {
  const end = made.x + made.width;
  const left = skyline.flatMap((step) =>
    step.x < made.x ? cut(step, step.x, Math.min(step.x + step.width, made.x)) : [],
  );
  const right = skyline.flatMap((step) => cut(step, Math.max(step.x, end), step.x + step.width));
  return [...left, made, ...right];
}

function cut({ y }: Step, from: number, to: number): Step[] {
  return to - from > 0.01 ? [{ x: from, width: to - from, y }] : [];
}

/** The lower right corner of everything. */
export function reachOf(blocks: readonly Size[], corners: readonly Point[]): Point {
  let [right, bottom] = [0, 0];
  for (const [place, { width, height }] of blocks.entries()) {
    const { x, y } = corners[place] as Point;
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: right, y: bottom };
}
