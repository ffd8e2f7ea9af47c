/** Whether the browser gives back what is drawn: where it hides who is reading, a canvas reads out as noise. */

const SIDE = 16;
const COLORS = ["#336699", "#cc8844"] as const;

/** Draw known colours, and look whether they are read as they were drawn; of one colour alone some browsers keep clear. */
export function readsPixels(): boolean {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIDE;
  const context = canvas.getContext("2d");
  if (!context) return false;
  for (const [row, color] of COLORS.entries()) {
    context.fillStyle = color;
    context.fillRect(0, (row * SIDE) / 2, SIDE, SIDE / 2);
  }
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  return COLORS.every((color, row) => isAll(color, data.subarray((row * data.length) / 2)));
}

/** Whether half of the pixels, from here on, are of a colour. */
function isAll(color: string, pixels: Uint8ClampedArray): boolean {
  const parts = [1, 3, 5].map((place) => Number.parseInt(color.slice(place, place + 2), 16));
  return pixels.subarray(0, SIDE * SIDE * 2).every((part, place) => part === [...parts, 255][place % 4]);
}
