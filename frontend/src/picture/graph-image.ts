/** The picture as it is now, as a file of its own: whatever draws it in the page, this draws the same. */

import type { Work } from "../export/work";
import { drawnHeadings } from "../render/headings";
import { drawnLabels } from "../render/labels";
import { rings } from "../render/overlay";
import { isPlaced } from "../render/positions";
import { drawing } from "../render/renderer";
import { style } from "../render/style";
import type { View } from "../render/viewport";
import { figure } from "../shared/dom";
import { state } from "../state";
import { plainColor } from "./colors";
import { lineFigures, ringFigure, shapeFigure } from "./svg-shapes";
import { footFigure, headingFigures, labelFigure, sound } from "./svg-text";

/** What stands below the picture. */
export interface Caption {
  readonly title: string;
  readonly source: string;
}

/** A picture as SVG, with its size in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** How high the foot with the caption is. */
const FOOT = 60;

export function* takePicture(caption: Caption): Work<Picture> {
  const view = drawing.view();
  const { width, height: above } = view;
  const shown = yield* parts(view);
  const height = above + FOOT;
  const size = { width: String(width), height: String(height) };
  const root = figure("svg", { ...size, viewBox: `0 0 ${width} ${height}`, role: "img", lang: state.language });
  root.setAttribute("font-family", style.family);
  // runs of spaces stay as they are in the page
  root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  root.append(
    figure("title", {}, sound(caption.title)),
    figure("rect", { ...size, fill: plainColor(style.paper) }),
    figure("svg", { width: String(width), height: String(above) }, ...shown),
    figure("path", { d: `M0 ${above + 0.5}H${width}`, stroke: plainColor(style.edge), "stroke-opacity": "0.5" }),
    footFigure(caption.title, above + 26, width, 600, style.ink),
    footFigure(caption.source, above + 46, width, 400, style.soft),
  );
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`,
    width,
    height,
  };
}

/** From the back to the front: lines, shapes, what is around them, words; all as they are when it begins. */
function* parts(view: View): Work<SVGElement[]> {
  const { drawn, ties } = state.content;
  const [placed, around] = [[...drawn].filter(isPlaced), rings()];
  const [headings, labels] = [drawnHeadings, [...drawnLabels].reverse()];
  const found: SVGElement[] = [];
  const all = ties.length + placed.length || 1;
  for (const [place, tie] of ties.entries()) {
    if (isPlaced(tie.from) && isPlaced(tie.to)) found.push(...lineFigures(tie, view));
    yield place / all;
  }
  for (const [place, entity] of placed.entries()) {
    const shape = shapeFigure(entity, view);
    if (shape) found.push(shape);
    yield (ties.length + place) / all;
  }
  found.push(...around.map((ring) => ringFigure(ring, view)));
  return [...found, ...headings.flatMap(headingFigures), ...labels.map(labelFigure)];
}

/** A picture in pixels, two for each of the page in either direction. */
export async function inPixels({ svg, width, height }: Picture): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
