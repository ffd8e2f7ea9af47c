/** The charts of the figures that are shown, side by side in one image. */

import type { Caption } from "../export/picture/foot";
import { type PageImage, pageImage } from "../export/picture/page-image";
import { plainColor } from "../export/picture/plain-color";
import { type Letters, lineSvg } from "../export/picture/svg-text";
import type { Work } from "../export/work";
import { style } from "../render/style/theme";
import { svgElement } from "../shared/dom";
import type { Chart } from "./chart";
import { chartSvg } from "./chart-svg";
import { signsSvg } from "./signs";
import { chartsIn, chartTitle, visibleFigures } from "./visible-figures";

const MARGIN = 20;
const WIDE = 380;
const COLUMNS = 3;
const TITLE = 26;
const TITLE_LETTERS: Letters = { size: 14, weight: 600 };

/** Each chart goes below the shortest column. */
export function* figuresSvg(caption: Caption): Work<PageImage> {
  const figures = visibleFigures();
  const charts = chartsIn(figures);
  const columns = Math.max(1, Math.min(charts.length, COLUMNS));
  const width = columns * (WIDE + MARGIN * 2);
  const signs = signsSvg(figures, width - MARGIN * 2);
  const bottoms = Array.from({ length: columns }, () => MARGIN + signs.height);
  const parts = [placedAt(MARGIN, MARGIN / 2, signs.parts)];
  for (const [place, chart] of charts.entries()) {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const [x, y] = [MARGIN + column * (WIDE + MARGIN * 2), bottoms[column] ?? MARGIN];
    const drawn = titledSvg(chart);
    parts.push(placedAt(x, y, drawn.parts));
    bottoms[column] = y + drawn.height + MARGIN;
    yield place / charts.length;
  }
  return pageImage(parts, { width, height: Math.max(...bottoms) }, caption);
}

function titledSvg(chart: Chart): { readonly parts: readonly SVGElement[]; readonly height: number } {
  const { parts, height } = chartSvg(chart, WIDE);
  const title = lineSvg(chartTitle(chart), { x: 0, y: 14 }, WIDE, TITLE_LETTERS, { fill: plainColor(style.ink) });
  return { parts: [title, placedAt(0, TITLE, parts)], height: TITLE + height };
}

function placedAt(x: number, y: number, parts: readonly SVGElement[]): SVGElement {
  return svgElement("g", { transform: `translate(${x} ${y})` }, ...parts);
}
