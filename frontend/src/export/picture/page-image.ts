/** What a view draws as an image of its own, SVG or PNG, with what it shows told at its foot. */

import type { Size } from "../../layouts/boxes";
import { style } from "../../render/style/theme";
import { svgElement } from "../../shared/dom";
import { state } from "../../state/store";
import { type Caption, footSvg } from "./foot";
import { plainColor } from "./plain-color";
import { validXml } from "./svg-text";

/** An image as SVG, with its size in CSS pixels. */
export interface PageImage extends Size {
  readonly svg: string;
}

/** What is drawn in a room of this size, above a foot. */
export function pageImage(shown: readonly SVGElement[], { width, height: above }: Size, caption: Caption): PageImage {
  const foot = footSvg(caption, above, width);
  const height = above + foot.height;
  const size = { width: String(width), height: String(height) };
  const root = svgElement("svg", { ...size, viewBox: `0 0 ${width} ${height}`, role: "img", lang: state.language });
  root.setAttribute("font-family", style.family);
  // runs of spaces stay as they are in the page
  root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  root.append(
    svgElement("title", {}, validXml(caption.title)),
    svgElement("rect", { ...size, fill: plainColor(style.paper) }),
    svgElement("svg", { width: String(width), height: String(above) }, ...shown),
    svgElement("path", { d: `M0 ${above + 0.5}H${width}`, stroke: plainColor(style.edge), "stroke-opacity": "0.5" }),
    ...foot.parts,
  );
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
  return { svg, width, height };
}

/** An image in pixels, two for each of the page in either direction. */
export async function toPng({ svg, width, height }: PageImage): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
