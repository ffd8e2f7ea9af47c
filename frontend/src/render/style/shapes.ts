/** Outlines of the shapes that the schema names. */

type Point = readonly [number, number];

const TRIANGLE: readonly Point[] = [
  [0, -1.08],
  [1.05, 0.78],
  [-1.05, 0.78],
];

/** Outlines in the square from -1 to 1, one for each shape that the schema names; `dot` is a circle. */
const OUTLINES: Readonly<Record<string, readonly Point[]>> = {
  square: corners(4, -Math.PI * 0.75, () => 0.82 * Math.SQRT2),
  box: [
    [-1, -0.68],
    [1, -0.68],
    [1, 0.68],
    [-1, 0.68],
  ],
  diamond: corners(4, -Math.PI / 2, () => 1.1),
  triangle: TRIANGLE,
  triangleDown: TRIANGLE.map(([x, y]) => [x, -y]),
  hexagon: corners(6, 0, () => 1),
  star: corners(10, -Math.PI / 2, (index) => (index % 2 ? 0.55 : 1.18)),
};

/** How large the circle of a shape without an outline is. */
export const CIRCLE = 0.92;

/** Points around a middle, at the distances that `reach` gives. */
function corners(count: number, start: number, reach: (index: number) => number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = start + (index * 2 * Math.PI) / count;
    return [rounded(Math.cos(angle) * reach(index)), rounded(Math.sin(angle) * reach(index))];
  });
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}

/** The corners of a shape; null for a circle. */
export function outlineOf(shape: string): readonly Point[] | null {
  return (Object.hasOwn(OUTLINES, shape) && OUTLINES[shape]) || null;
}

/** Lay the outline of a shape as the current path of a canvas. */
export function tracePath(
  context: CanvasRenderingContext2D,
  shape: string,
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath();
  const outline = outlineOf(shape);
  if (!outline) {
    context.arc(x, y, radius * CIRCLE, 0, 2 * Math.PI);
    return;
  }
  for (const [dx, dy] of outline) context.lineTo(x + dx * radius, y + dy * radius);
  context.closePath();
}
