/** Colours of the schema made lighter for the dark theme. */

const GREY = "hsl(30 6% 66%)";

/** A colour such as #1f6f8b with the same hue, light enough for a dark ground. */
export function lightened(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range < 0.08) return GREY;
  const saturation = Math.round(Math.min(range / most, 0.72) * 90);
  return `hsl(${Math.round(sixthOf(red, green, blue, range) * 60)} ${saturation}% 66%)`;
}

/** The hue in sixths of a turn. */
function sixthOf(red: number, green: number, blue: number, range: number): number {
  if (red >= green && red >= blue) return ((green - blue) / range + 6) % 6;
  return green >= blue ? (blue - red) / range + 2 : (red - green) / range + 4;
}
