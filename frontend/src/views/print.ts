/** The printed page: one entity where one is selected, or title, filters in words, and what the open view shows: the graph on one sheet, or text. */

import { activeFilters } from "../controls/active-filters";
import { visibleFigures } from "../figures/visible-figures";
import type { Statement } from "../model/model";
import type { GroupPlace } from "../panels/group-view";
import { printCanvas } from "../render/print-canvas";
import { renderer } from "../render/renderer";
import { swatch } from "../render/style/swatch";
import { renewStyle } from "../render/style/theme";
import { element, isolated } from "../shared/dom";
import { localized, nameOf, t, typeName } from "../state/i18n";
import { model, state } from "../state/store";
import { byName, entitiesByType, type TypeGroup } from "./entities-by-type";
import { entityPaper } from "./entity-paper";
import { entityStatements } from "./entity-statements";
import { chartsOnPaper } from "./figure-charts";
import { figureRows } from "./figure-rows";
import { rowView } from "./table-columns";
import { type SortedTable, statementTable } from "./table-rows";

/** No more statements than that: the browser would be busy for minutes, and the paper for hours. */
const MOST_STATEMENTS = 3000;

const ON_PAPER: GroupPlace = { first: MOST_STATEMENTS, title: "h4", isAddressed: false };

let paper: HTMLElement | null = null;

/** Make the paper ready before the browser prints, and put it away afterwards. */
export function watchPrinting(): void {
  addEventListener("beforeprint", layOutPaper);
  addEventListener("afterprint", clearPaper);
}

function layOutPaper(): void {
  clearPaper();
  // the stylesheet makes the page light and white as long as this says so
  document.documentElement.dataset.printing = "";
  renewStyle();
  const { selected } = state;
  const views = selected
    ? entityPaper(selected, { ...ON_PAPER, title: "h2" })
    : [...head(), ...(pictureViews() ?? contentViews())];
  paper = element("article", { id: "paper" }, ...views);
  // nothing unfolds on paper
  for (const row of paper.querySelectorAll<HTMLElement>(".figure-proof, .other-names")) row.hidden = false;
  document.body.append(paper);
}

function clearPaper(): void {
  if (!paper) return;
  paper.remove();
  paper = null;
  delete document.documentElement.dataset.printing;
  renewStyle();
  renderer.repaint();
}

function head(): HTMLElement[] {
  const { title, description } = model.payload.info;
  const terms = activeFilters().map((term) => element("li", {}, isolated({ text: term, language: "" })));
  const about = localized(description, "");
  return [
    isolated(localized(title, "courtgraph"), "h1"),
    ...(about.text ? [isolated(about, "p")] : []),
    ...(terms.length ? [element("h2", {}, t("filters")), element("ul", {}, ...terms)] : []),
  ];
}

/** The graph with its legend; null in another view, and where nothing can be drawn. */
function pictureViews(): HTMLElement[] | null {
  const picture = state.viewState.tab === "graph" ? printCanvas() : null;
  if (!picture) return null;
  const legend = entitiesByType(state.visible.drawn).map(({ type }) => {
    return element("li", {}, swatch(type), isolated(typeName(type)));
  });
  return [element("figure", {}, picture, element("ul", { class: "paper-legend" }, ...legend))];
}

function contentViews(): HTMLElement[] {
  const { tab } = state.viewState;
  if (tab === "figures") return figureViews();
  return tab === "outline" ? outlineViews() : tableViews(statementTable());
}

function figureViews(): HTMLElement[] {
  const figures = visibleFigures();
  const isDrawn = state.viewState.figures === "bars" && figures.length > 0;
  return isDrawn ? chartsOnPaper(figures) : tableViews(figureRows(figures));
}

function tableViews({ columns, rows }: SortedTable<Statement>): HTMLElement[] {
  if (!rows.length) return [element("p", {}, t("noRows"))];
  const body = rows.slice(0, MOST_STATEMENTS).map((statement) => rowView(columns, statement));
  // without a head: a row is a few lines of words, each of which tells what it is
  const table = element("table", { class: "cards" }, element("tbody", {}, ...body));
  return [...cut(rows.length), table];
}

function outlineViews(): HTMLElement[] {
  const { entities, statements } = state.visible;
  const passing = new Set(statements.slice(0, MOST_STATEMENTS));
  const spokenOf = new Set([...passing].flatMap(({ from, to }) => [from, to]));
  const printed = passing.size < statements.length ? [...entities].filter((entity) => spokenOf.has(entity)) : entities;
  return [...cut(statements.length), ...entitiesByType(printed).flatMap((kind) => kindViews(kind, passing))];
}

function kindViews({ type, entities }: TypeGroup, passing: ReadonlySet<Statement>): HTMLElement[] {
  const parts = byName(entities).map((entity) => {
    const name = element("h3", {}, isolated(nameOf(entity)));
    return element("section", {}, name, ...entityStatements(entity, passing, ON_PAPER));
  });
  return [element("h2", {}, isolated(typeName(type))), ...parts];
}

/** That not everything is printed, when it is not. */
function cut(all: number): HTMLElement[] {
  return all > MOST_STATEMENTS ? [element("p", {}, t("paperCut", { n: MOST_STATEMENTS, all }))] : [];
}
