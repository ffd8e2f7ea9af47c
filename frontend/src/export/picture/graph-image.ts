/** The graph as it is drawn now as SVG, whichever renderer the page has. */

import { hasPosition } from "../../layouts/positions";
import type { Viewport } from "../../render/camera/viewport";
import { drawnHeadings } from "../../render/labels/headings";
import { drawnLabels } from "../../render/labels/labels";
import { highlightRings } from "../../render/overlay";
import { renderer } from "../../render/renderer";
import { state } from "../../state/store";
import type { Work } from "../work";
import type { Caption } from "./foot";
import { type PageImage, pageImage } from "./page-image";
import { edgeSvg, ringSvg, shapeSvg } from "./svg-shapes";
import { headingSvg, labelSvg, leaderSvg } from "./svg-text";

export function* graphSvg(caption: Caption): Work<PageImage> {
  const viewport = renderer.viewport();
  return pageImage(yield* parts(viewport), viewport, caption);
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
