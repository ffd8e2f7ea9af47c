/** Figures as bars: a chart for each indicator and unit, in which each bar leads to its words. */

import { PagedList } from "../controls/paged-list";
import { claimOf } from "../export/sentence";
import type { Chart } from "../figures/chart";
import { chartSvg } from "../figures/chart-svg";
import { signsSvg } from "../figures/signs";
import { chartsIn, chartTitle, comparisonText } from "../figures/visible-figures";
import type { Statement } from "../model/model";
import { element, isolated, svgElement } from "../shared/dom";
import { statementTarget } from "../state/address";
import { t, word } from "../state/i18n";
import { updateViewState } from "../state/navigation";
import { marksOf, timeText, valueText } from "../state/statement-text";
import { state } from "../state/store";
import { INITIAL_VIEW_STATE } from "../state/view-state";
import { isInSight, scrollIntoSight } from "./scroll-into-view";
import { type Mark, rangeText, type TablePlace } from "./sortable-table";
import { isStatementChosen } from "./table-rows";

/** A chart is at least so wide, and so far from the next, in CSS pixels; the stylesheet says the same. */
const LEAST = 340;
const GAP = 36;
const PADDING = 20;

/** So many charts are drawn at first. */
const FIRST = 30;

/** So many of them at once, which are more than a screen shows. */
const SLICE = 6;

/** Every chart, for paper. */
export function chartsOnPaper(figures: readonly Statement[]): HTMLElement[] {
  const charts = chartsIn(figures).map((chart) => chartView(chart, ON_PAPER, new Map()));
  return [element("div", { class: "charts" }, ...signsView(figures, ON_PAPER), ...charts)];
}

/** The width of a chart on paper in CSS pixels, where two have room side by side. */
const ON_PAPER = 330;

/** Draw the first charts; what comes back marks the bars of what is selected. */
export function drawCharts({ scroller, count }: TablePlace, figures: readonly Statement[]): Mark {
  const charts = chartsIn(figures);
  const places = new Map(charts.flatMap((chart, place) => figuresIn(chart).map((figure) => [figure, place] as const)));
  const bars = new Map<Statement, SVGElement>();
  const width = widthOfChart(scroller.clientWidth);
  const box = element("div", { class: "charts" });
  const draw = (chart: Chart) => chartView(chart, width, bars);
  const paged = new PagedList(box, { items: charts, draw, first: FIRST, slice: SLICE });
  count.textContent = rangeText({ from: 0, to: figures.length }, figures.length);
  scroller.replaceChildren(...signsView(figures, scroller.clientWidth), paged.before, box, paged.behind);
  return (isNew) => {
    const place = isNew && state.statement ? places.get(state.statement) : undefined;
    if (place !== undefined) paged.reach(place);
    mark(bars, isNew, scroller);
  };
}

function signsView(figures: readonly Statement[], room: number): SVGElement[] {
  const width = room - 2 * PADDING;
  const { parts, height } = signsSvg(figures, width);
  const size = { width: String(width), height: String(height) };
  return height ? [svgElement("svg", { ...size, class: "signs" }, ...parts)] : [];
}

function figuresIn({ groups }: Chart): Statement[] {
  return groups.flatMap(({ bars }) => bars.map(({ figure }) => figure));
}

/** As many charts side by side as there is room for share it. */
function widthOfChart(room: number): number {
  const inside = room - 2 * PADDING;
  const columns = Math.max(1, Math.floor((inside + GAP) / (LEAST + GAP)));
  return Math.max(240, Math.floor((inside - GAP * (columns - 1)) / columns));
}

function chartView(chart: Chart, width: number, known: Map<Statement, SVGElement>): HTMLElement {
  const { parts, bars, height } = chartSvg(chart, width);
  const title = chartTitle(chart);
  const size = { width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` };
  for (const [figure, bar] of bars) {
    makeButton(bar, figure);
    known.set(figure, bar);
  }
  const drawing = svgElement("svg", { ...size, role: "group", "aria-label": title }, ...parts);
  return element("section", { class: "chart" }, isolated({ text: title, language: "" }, "h2"), drawing);
}

/** Let a bar be told, reached and chosen as any button. */
function makeButton(bar: SVGElement, figure: Statement): void {
  // what is written comes first, so that who says what they see is understood
  const written = [timeText(figure), valueText(figure)].filter(Boolean).join(" ");
  const about = [claimOf(figure), comparisonText(figure), ...marksOf(figure).map(word)].filter(Boolean);
  const said = [written, ...about].join(t("comma"));
  const attributes = { class: "bar-button", role: "button", tabindex: "0", "aria-label": said };
  for (const [name, value] of Object.entries(attributes)) bar.setAttribute(name, value);
  bar.addEventListener("click", () =>
    updateViewState({ selected: statementTarget(figure), path: INITIAL_VIEW_STATE.path }, { from: "page" }),
  );
  bar.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    bar.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  });
}

/** Mark the bars of what is selected; when it was selected just now, one of them comes into sight. */
function mark(bars: ReadonlyMap<Statement, SVGElement>, isNew: boolean, scroller: HTMLElement): void {
  const chosen = [...bars].filter(([figure, bar]) => {
    bar.ariaCurrent = isStatementChosen(figure) ? "true" : null;
    return bar.ariaCurrent;
  });
  const [first] = chosen;
  if (isNew && first && !chosen.some(([, bar]) => isInSight(bar, scroller))) scrollIntoSight(first[1], scroller);
}

/** Hear when a box that is to be seen has become wider or narrower. */
export function watchWidth(box: HTMLElement, draw: () => void): void {
  let width = 0;
  new ResizeObserver(() => {
    if (!box.clientWidth || box.clientWidth === width) return;
    width = box.clientWidth;
    draw();
  }).observe(box);
}
