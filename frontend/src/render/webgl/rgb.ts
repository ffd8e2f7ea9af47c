/** Colours of the stylesheet as RGB numbers, for shaders. */

/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

const remembered = new Map<string, Rgb>();

/** A colour of the stylesheet as numbers, whatever notation it is in: a canvas knows them all. */
export function rgbOf(color: string): Rgb {
  const rgb = remembered.get(color) ?? readRgb(color);
  remembered.set(color, rgb);
  return rgb;
}

let mixer: CanvasRenderingContext2D | null = null;

function readRgb(color: string): Rgb {
  mixer ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true }) as unknown as typeof mixer;
  if (!mixer) return [0, 0, 0];
  mixer.fillStyle = color;
  mixer.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = mixer.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255];
}
