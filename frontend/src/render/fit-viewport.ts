/** How to show a part of the picture so that nothing that lies over the picture covers any of it. */
import type { Box, Size, Spot } from "./boxes";
import type { View } from "./viewport";

/** What is to be seen, and what lies over the picture. */
export interface Wanted {
  /** The picture, and of it what is free but for small things. */
  readonly size: Size;
  readonly room: Box;
  /** What is to be seen, in the picture's own units, and how near at most. */
  readonly bounds: Box;
  readonly nearest: number;
  readonly farthest: number;
  /** Something small that covers what is to be seen in a view; undefined when nothing does. */
  readonly covering: (view: View) => Box | undefined;
}

/** Less room than this is no room. */
const LEAST = 80;

/** The view that shows what is wanted as near as it can be with nothing over it; else as if nothing lay there. */
export function clearView(wanted: Wanted): View {
  return nearestClear(wanted.room, wanted) ?? viewIn(wanted.room, wanted);
}

/** What covers something is avoided on the side that leaves most. */
function nearestClear(room: Box, wanted: Wanted): View | null {
  const view = viewIn(room, wanted);
  const over = wanted.covering(view);
  if (!over) return view;
  let best: View | null = null;
  for (const rest of beside(over, room)) {
    const found = nearestClear(rest, wanted);
    if (found && found.scale > (best?.scale ?? 0)) best = found;
  }
  return best;
}

/** The room left of, right of, above and below what lies in it. */
function beside(over: Box, { x, y, width, height }: Box): Box[] {
  const [right, bottom] = [x + width, y + height];
  const [after, under] = [over.x + over.width, over.y + over.height];
  const parts = [
    { x, y, width: over.x - x, height },
    { x: after, y, width: right - after, height },
    { x, y, width, height: over.y - y },
    { x, y: under, width, height: bottom - under },
  ];
  // a part that is not smaller would be tried for ever
  return parts.filter(
    (part) => part.width >= LEAST && part.height >= LEAST && (part.width < width || part.height < height),
  );
}

/** The bounds in the middle of a room, with a margin for names at the edges. */
function viewIn(room: Box, { size: { width, height }, bounds, nearest, farthest }: Wanted): View {
  const margin = Math.min(28, room.width / 16, room.height / 6);
  const fitting = Math.min((room.width - 2 * margin) / bounds.width, (room.height - 2 * margin) / bounds.height);
  const scale = Math.max(Math.min(fitting, nearest), farthest);
  const right = width / 2 - room.x - room.width / 2;
  const down = height / 2 - room.y - room.height / 2;
  const middle = {
    x: bounds.x + bounds.width / 2 + right / scale,
    y: bounds.y + bounds.height / 2 + down / scale,
  };
  return { width, height, scale, middle };
}

/** Whether a box covers any of a round shape. */
export function covers({ x, y, width, height }: Box, spot: Spot): boolean {
  const across = Math.max(x - spot.x, 0, spot.x - x - width);
  const down = Math.max(y - spot.y, 0, spot.y - y - height);
  return Math.hypot(across, down) < spot.radius;
}
