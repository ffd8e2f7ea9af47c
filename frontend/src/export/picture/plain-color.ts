/** Colours of the stylesheet in the form that every program knows. */

let context: CanvasRenderingContext2D | null = null;

/** A colour in the form that every program knows, such as #1f6f8b: the page writes newer forms, too. */
export function plainColor(color: string): string {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return color;
  context.fillStyle = "#000000";
  context.fillStyle = color;
  return context.fillStyle;
}
