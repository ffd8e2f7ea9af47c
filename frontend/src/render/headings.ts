/** The headings of a layout: words that grow a little with the zoom, a count, and a thin line below. */
import { ellipsized, withoutInvisible } from "../shared/formatting";
import type { Box } from "./boxes";
import { currentLayout, type Heading } from "./positions";
import { style } from "./theme";
import { toPixels, type Viewport } from "./viewport";

const SMALLEST = 11;
const LARGEST = 22;

/** A block narrower than this on the screen is not worth a heading. */
const NARROWEST = 30;

/** A heading as it is written. */
export interface PlacedHeading extends Box {
  readonly text: string;
  readonly count: string;
  readonly countWidth: number;
  readonly size: number;
}

/** The headings drawn last, as boxes in CSS pixels of the canvas: no name may cover one. */
export let drawnHeadings: readonly PlacedHeading[] = [];

function placedHeading(heading: Heading, context: CanvasRenderingContext2D, viewport: Viewport): PlacedHeading | null {
  const width = heading.width * viewport.scale;
  if (width < NARROWEST) return null;
  const { x, y } = toPixels(heading, viewport);
  const size = Math.max(SMALLEST, Math.min(17 * viewport.scale, LARGEST));
  context.font = countFont(size);
  const all = String(heading.count);
  const room = context.measureText(all).width;
  context.font = fontOf(size);
  const widthOf = (each: string) => context.measureText(each).width;
  const whole = withoutInvisible(heading.text);
  // where the words have room only without their count, they go before it
  const isCounted = widthOf(whole) > width || widthOf(whole) + room + GAP <= width;
  const [count, countWidth] = isCounted ? [all, room] : ["", 0];
  const text = ellipsized(whole, isCounted ? width - room - GAP : width, widthOf);
  return { x, y, width, height: size * 1.5, text, count, countWidth, size };
}

/** Between words and their count. */
const GAP = 10;

export function drawHeadings(context: CanvasRenderingContext2D, viewport: Viewport): void {
  context.textBaseline = "alphabetic";
  drawnHeadings = currentLayout.headings.flatMap((heading) => placedHeading(heading, context, viewport) ?? []);
  for (const written of drawnHeadings) drawHeading(context, written);
}

function drawHeading(
  context: CanvasRenderingContext2D,
  { x, y, width, height, text, count, countWidth, size }: PlacedHeading,
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
  context.fillText(count, x + width - countWidth, baseline);
  context.strokeStyle = style.edge;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x, y + height - 2);
  context.lineTo(x + width, y + height - 2);
  context.stroke();
}

function fontOf(size: number): string {
  return `600 ${size}px ${style.display}`;
}

function countFont(size: number): string {
  return `400 ${size * 0.78}px ${style.family}`;
}
