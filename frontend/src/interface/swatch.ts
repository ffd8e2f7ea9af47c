/** A type's shape as a small SVG, for text beside it. */
import { lightened } from "../data/color";
import type { EntityType } from "../data/payload";
import { CIRCLE, outlineOf } from "../render/shapes";
import { svgElement } from "../shared/dom";
import { darkTheme } from "../shared/media-queries";
import { model } from "../state";

/** The type of an entity; the payload names every type that is in use. */
export function typeOf({ type }: { readonly type: string }): EntityType {
  const found = model.types.get(type);
  if (!found) throw new Error(`the page knows no type ${type}`);
  return found;
}

/** The colour of a type, for the light or the dark page. */
export function colorOf(type: EntityType): string {
  return darkTheme.matches ? lightened(type.color) : type.color;
}

/** A small image of a type's shape, for text beside it. */
export function swatch(type: EntityType): SVGElement {
  const outline = outlineOf(type.shape);
  const shape = outline
    ? svgElement("polygon", { points: outline.map((point) => point.join(",")).join(" ") })
    : svgElement("circle", { r: String(CIRCLE) });
  shape.setAttribute("fill", colorOf(type));
  return svgElement("svg", { viewBox: "-1.3 -1.3 2.6 2.6", "aria-hidden": "true", class: "swatch" }, shape);
}
