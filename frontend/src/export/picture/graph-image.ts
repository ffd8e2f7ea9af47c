/** The graph as it is drawn now as SVG and PNG, whichever renderer the page has. */

import { hasPosition } from "../../layouts/positions";
import type { Viewport } from "../../render/camera/viewport";
import { drawnHeadings } from "../../render/labels/headings";
import { drawnLabels } from "../../render/labels/labels";
import { highlightRings } from "../../render/overlay";
import { renderer } from "../../render/renderer";
import { style } from "../../render/style/theme";
import { svgElement } from "../../shared/dom";
import { state } from "../../state/store";
import type { Work } from "../work";
import { type Caption, footSvg } from "./foot";
import { plainColor } from "./plain-color";
import { edgeSvg, ringSvg, shapeSvg } from "./svg-shapes";
import { headingSvg, labelSvg, leaderSvg, validXml } from "./svg-text";

/** An image as SVG, with its size in CSS pixels. */
export interface GraphImage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export function* graphSvg(caption: Caption): Work<GraphImage> {
  const viewport = renderer.viewport();
  const { width, height: above } = viewport;
  const shown = yield* parts(viewport);
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

/** From the back to the front: lines, shapes, what is around them, words; all as they are when it begins. */
function* parts(viewport: Viewport): Work<SVGElement[]> {
  const { drawn, edges } = state.visible;
  const [placed, around] = [[...drawn].filter(hasPosition), highlightRings()];
  const [headings, labels] = [drawnHeadings, [...drawnLabels].reverse()];
  const found: SVGElement[] = [];
  const all = edges.length + placed.length || 1;
  for (const [place, edge] of edges.entries()) {
    if (hasPosition(edge.from) && hasPosition(edge.to)) found.push(...edgeSvg(edge, viewport));
    yield place / all;
  }
  for (const [place, entity] of placed.entries()) {
    const shape = shapeSvg(entity, viewport);
    if (shape) found.push(shape);
    yield (edges.length + place) / all;
  }
  found.push(...around.map((ring) => ringSvg(ring, viewport)));
  const leaders = labels.flatMap((label) => leaderSvg(label, viewport));
  return [...found, ...headings.flatMap(headingSvg), ...leaders, ...labels.flatMap(labelSvg)];
}

/** An image in pixels, two for each of the page in either direction. */
export async function toPng({ svg, width, height }: GraphImage): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
