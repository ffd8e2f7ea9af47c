/** The page's store: the model, the view state that the address says, and the visible graph that follows from it. */

import type { ColumnTable } from "../model/column-table";
import { type Entity, type Model, modelOf, type Statement } from "../model/model";
import type { Payload } from "../model/payload";
import { SearchIndex } from "../search/search-index";
import { type Language, languageFor } from "../shared/language";
import { targetOf } from "./address";
import type { Edge } from "./edge";
import { facetValuesOf } from "./facets/facet-values";
import { isGroup } from "./groups/group";
import { neighbours } from "./subgraph";
import { type Facet, INITIAL_VIEW_STATE, isFiltered, isSubgraph, type ViewState } from "./view-state";
import { setOf, type VisibleGraph, visibleGraphOf } from "./visible-graph";

/** The dataset that this page holds, and its names and quotes made ready for the search. */
export let model: Model;
export let searchIndex: SearchIndex;

/** The language that the page opens in: as it was made, or as the reader's browser asks. */
let opening: Language;

/** What waits for the evidence; null once it is at hand. */
let waiting: (() => void)[] | null = [];

export function initialize(payload: Payload): void {
  model = modelOf(payload);
  const { opening: made } = document.documentElement.dataset;
  opening = (made as Language | "") || languageFor(navigator.languages, payload.info.languages);
  applyViewState(INITIAL_VIEW_STATE);
}

/** Take over the evidence, without which nothing but the opening view is drawn. */
export function addEvidence(evidence: ColumnTable): void {
  model.addEvidence(evidence);
  searchIndex = new SearchIndex(model);
  const tasks = waiting ?? [];
  waiting = null;
  for (const task of tasks) task();
}

/** Do what needs the evidence: at once, or as soon as it is at hand. */
export function whenEvidenceReady(task: () => void): void {
  if (waiting) waiting.push(task);
  else task();
}

interface State {
  viewState: ViewState;
  language: Language;
  selected: Entity | null;
  /** The statement that the address names. */
  statement: Statement | null;
  /** The ids and values in the address that nothing bears. */
  missing: readonly string[];
  /** The place of the path that stands out of several; null when all do. */
  way: number | null;
  hovered: Entity | null;
  /** The line that is pointed at. */
  hoveredEdge: Edge | null;
  visible: VisibleGraph;
  /** The entities that stand out while something is selected or pointed at, or a path is shown; null when all do. */
  highlighted: ReadonlySet<Entity> | null;
}

/** What the reader has chosen, and what follows from it. */
export const state = { way: null, hovered: null, hoveredEdge: null } as unknown as State;

let visibleKey = "";

/** Take over what the address says, and what it names in vain; whether other things are to be seen than before. */
export function applyViewState(viewState: ViewState, unknown: readonly string[] = []): boolean {
  state.viewState = viewState;
  state.language = viewState.language || opening;
  const { entity, statement, missing } = targetOf(viewState, model);
  [state.selected, state.statement, state.missing] = [entity, statement, [...(missing ? [missing] : []), ...unknown]];
  const key = keyOf(viewState, entity);
  const isNew = key !== visibleKey;
  if (isNew) [visibleKey, state.visible] = [key, visibleGraphOf(model, viewState)];
  if (isNew) state.way = state.visible.paths.length > 1 ? 0 : null;
  if (isGroup(state.hovered) && !isDrawn(state.hovered)) state.hovered = null;
  state.highlighted = highlightedNow();
  return isNew;
}

/** What the visible graph depends on: on what is selected only where that might not be drawn without it. */
function keyOf(viewState: ViewState, entity: Entity | null): string {
  const { excluded, bothEnds, dim, around, depth, expanded, collapsed, hidden, pinned, path } = viewState;
  const { avoided, toldOnly, unfolded, folded, layout } = viewState;
  const isApart = entity && (model.isLarge || isFiltered(viewState) || isSubgraph(viewState));
  const asked = isApart ? entity.id : "";
  return JSON.stringify([
    ...[excluded, bothEnds, dim, around, depth, expanded],
    ...[collapsed, hidden, Object.keys(pinned), path, avoided, toldOnly, asked],
    ...(model.isLarge ? [unfolded, folded, layout] : []),
  ]);
}

/** Point at an entity or at a line, or at neither. */
export function setHovered(hovered: Entity | null, hoveredEdge: Edge | null = null): void {
  Object.assign(state, { hovered, hoveredEdge });
  state.highlighted = highlightedNow();
}

/** Let one of several paths stand out, or all of them. */
export function setWay(way: number | null): void {
  state.way = way;
  state.highlighted = highlightedNow();
}

/** The paths that stand out. */
export function litPaths(): VisibleGraph["paths"] {
  const { way, visible } = state;
  return way === null ? visible.paths : visible.paths.slice(way, way + 1);
}

/** What is selected and what is pointed at, each with its neighbours; of a statement its two ends alone. */
function highlightedNow(): ReadonlySet<Entity> | null {
  const { visible, selected, statement, hovered } = state;
  const { statements, drawn } = visible;
  const withNeighbours = (entity: Entity | null) =>
    entity && drawn.has(entity) ? [entity, ...neighbours(entity, setOf(statements))] : [];
  const ends = statement?.from && statement.to ? [statement.from, statement.to] : withNeighbours(selected);
  const onPaths = litPaths()
    .flat()
    .flatMap(({ from, to }) => [from, to]);
  const chosen = onPaths.length ? onPaths : ends;
  // what is tied to a group its lines tell: beside nearly all of them nothing would step back
  const found = new Set([...chosen, ...(isGroup(hovered) ? [] : withNeighbours(hovered))]);
  return found.size ? found : null;
}

/** Every value of a facet that something in the dataset has. */
export function facetValues(facet: Facet): readonly string[] {
  return facetValuesOf(facet, model);
}

/** Whether an entity is drawn. */
export function isDrawn(entity: Entity): boolean {
  return state.visible.drawn.has(entity);
}
