/** A type's shape as a small SVG, for text beside it. */
import type { EntityType } from "../../model/payload";
import { svgElement } from "../../shared/dom";
import { CIRCLE, outlineOf } from "./shapes";
import { colorOf } from "./type-style";

/** A small image of a type's shape, for text beside it. */
export function swatch(type: EntityType): SVGElement {
  const outline = outlineOf(type.shape);
  const shape = outline
    ? svgElement("polygon", { points: outline.map((point) => point.join(",")).join(" ") })
    : svgElement("circle", { r: String(CIRCLE) });
  shape.setAttribute("fill", colorOf(type));
  return svgElement("svg", { viewBox: "-1.3 -1.3 2.6 2.6", "aria-hidden": "true", class: "swatch" }, shape);
}
