/** The headings of a layout: words that grow a little with the zoom, a count, and a thin line below. */

import type { Box } from "../../layouts/boxes";
import { currentLayout, type Heading } from "../../layouts/positions";
import { ellipsized, withoutInvisible } from "../../shared/formatting";
import { toPixels, type Viewport } from "../camera/viewport";
import { style } from "../style/theme";

const SMALLEST = 11;
const LARGEST = 22;

/** A block narrower than this on the screen is not worth a heading. */
const NARROWEST = 30;

/** A heading as it is written, in the box of its words; the line below is as wide as what stands there. */
export interface PlacedHeading extends Box {
  readonly text: string;
  readonly count: string;
  readonly countWidth: number;
  readonly line: number;
  readonly size: number;
}

/** The headings drawn last, as boxes in CSS pixels of the canvas: no name may cover one. */
export let drawnHeadings: readonly PlacedHeading[] = [];

function placedHeading(heading: Heading, context: CanvasRenderingContext2D, viewport: Viewport): PlacedHeading | null {
  const line = heading.width * viewport.scale;
  const { x, y } = toPixels(heading, viewport);
  const room = Math.max(line, roomBeside(heading, viewport) - x - GAP);
  if (room < NARROWEST) return null;
  const size = Math.max(SMALLEST, Math.min(17 * viewport.scale, LARGEST));
  context.font = countFont(size);
  const all = String(heading.count);
  const countWidth = context.measureText(all).width;
  context.font = fontOf(size);
  const widthOf = (each: string) => context.measureText(each).width;
  // words go before their count, and beyond what stands below them where nothing else does
  const text = ellipsized(withoutInvisible(heading.text), room, widthOf);
  const isCounted = widthOf(text) + countWidth + GAP <= line;
  const [count, width] = isCounted ? [all, line] : ["", Math.max(line, widthOf(text))];
  return { x, y, width, height: size * 1.5, text, count, countWidth, line, size };
}

/** Where the next thing to the right of a heading's own begins, in CSS pixels of the canvas. */
function roomBeside({ x, width }: Heading, viewport: Viewport): number {
  const behind = currentLayout.headings.filter((other) => other.x >= x + width);
  return Math.min(viewport.width, ...behind.map((other) => toPixels(other, viewport).x));
}

/** Between words and their count, or the next words. */
const GAP = 10;

export function drawHeadings(context: CanvasRenderingContext2D, viewport: Viewport): void {
  context.textBaseline = "alphabetic";
  drawnHeadings = currentLayout.headings.flatMap((heading) => placedHeading(heading, context, viewport) ?? []);
  for (const written of drawnHeadings) drawHeading(context, written);
}

function drawHeading(
  context: CanvasRenderingContext2D,
  { x, y, height, text, count, countWidth, line, size }: PlacedHeading,
) {
  const baseline = y + size * 1.05;
  context.strokeStyle = style.paper;
  context.lineWidth = 4;
  context.font = fontOf(size);
  context.strokeText(text, x, baseline);
  context.fillStyle = style.ink;
  context.fillText(text, x, baseline);
  context.fillStyle = style.soft;
  context.font = countFont(size);
  context.fillText(count, x + line - countWidth, baseline);
  context.strokeStyle = style.edge;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x, y + height - 2);
  context.lineTo(x + line, y + height - 2);
  context.stroke();
}

function fontOf(size: number): string {
  return `600 ${size}px ${style.display}`;
}

function countFont(size: number): string {
  return `400 ${size * 0.78}px ${style.family}`;
}
