/** The page's application: reads the payload, draws every view, and follows each change of the view state. */

import { drawExportMenu, watchExportMenu } from "../controls/export-menu";
import { drawFilterPanel, watchFilterPanel } from "../controls/filter-panel";
import { drawGraphNotes } from "../controls/graph-notes";
import { drawLegend, watchLegend } from "../controls/legend";
import { watchMinimap } from "../controls/minimap";
import { watchSearchBox } from "../controls/search-box";
import { drawSubgraphBar } from "../controls/subgraph-bar";
import { toggleGroup } from "../controls/toggle-group";
import { drawUntimed, watchUntimed } from "../controls/untimed-list";
import type { ColumnTable } from "../model/column-table";
import { isCompressed, loadData } from "../model/load-payload";
import type { Entity } from "../model/model";
import type { Payload } from "../model/payload";
import { watchCitation } from "../panels/cite-dialog";
import { openEdge } from "../panels/edge-statements";
import { expandFrom } from "../panels/entity-actions";
import { drawPanel, watchPanel } from "../panels/panel";
import { drawTooltip, watchTooltip } from "../panels/tooltip";
import { fit, lookAt, watchCamera } from "../render/camera/camera";
import type { Target } from "../render/camera/hit-testing";
import { watchPointer } from "../render/camera/pointer";
import { type RendererFactory, renderer } from "../render/renderer";
import { drawScene } from "../render/scene";
import { renewStyle } from "../render/style/theme";
import { announce } from "../shared/announce";
import { byId, withData } from "../shared/dom";
import type { Language } from "../shared/language";
import { forcedColors, largeScreens } from "../shared/media-queries";
import { whenIdle } from "../shared/when-idle";
import { decodeFraming } from "../state/address";
import { isGroup } from "../state/groups/group";
import {
  applyAddress,
  currentViewState,
  goTo,
  type NavigationSource,
  onNavigation,
  replaceViewState,
  updateViewState,
} from "../state/navigation";
import { addEvidence, initialize, searchIndex, state, whenEvidenceReady } from "../state/store";
import { nameDocument } from "../state/title";
import { INITIAL_VIEW_STATE, type Point, type ViewState } from "../state/view-state";
import { addFigures } from "../views/figures";
import { addOutline } from "../views/outline";
import { watchPrinting } from "../views/print";
import { addTable } from "../views/table";
import { drawTab, watchTabs } from "../views/tabs";
import { frameSelection, openDetails } from "./frame-selection";
import { watchFrameWheel } from "./frame-wheel";
import { watchHelp } from "./help";
import { holdFocus } from "./keep-focus";
import { watchKeyboard } from "./keyboard";
import { applyLanguage } from "./page-language";
import { followPathChoice, watchPathChoice } from "./path-choice";
import { runLayout } from "./run-layout";
import { watchShortcuts } from "./shortcuts";
import { drawRendererError, startRenderer } from "./start-renderer";
import { rememberTheme, watchTheme } from "./theme-choice";
import { drawToolbar, watchToolbar } from "./toolbar";

/** Read the payload, draw it, and listen; `more` adds to the views that every page has, once it holds the dataset. */
export async function start(make: RendererFactory, more?: () => void): Promise<void> {
  initialize(await loadData<Payload>(byId("payload")));
  // what a link leads to is not shown without its proof
  const opensBefore = isCompressed(byId("evidence")) && !location.hash;
  if (!opensBefore) await readEvidence();
  more?.();
  applyAddress();
  rememberTheme();
  applyLanguage();
  runLayout();
  addTable();
  addOutline();
  addFigures();
  drawAll();
  listen();
  if (!startRenderer(make)) drawAll();
  listenToRenderer();
  fit(false);
  openDetails("address");
  frameSelection({ ...INITIAL_VIEW_STATE, layout: state.viewState.layout }, true, "address");
  followCamera();
  // the stylesheet hides what is drawn until all of it is
  document.documentElement.dataset.drawn = "";
  if (opensBefore) {
    await new Promise((done) => whenIdle(done));
    await readEvidence();
  }
  growSearchIndex();
}

async function readEvidence(): Promise<void> {
  addEvidence(await loadData<ColumnTable>(byId("evidence")));
}

/** Listen to all but the graph; on a narrow screen this folds what would take the graph's room. */
function listen(): void {
  watchLegend();
  watchPanel();
  watchFilterPanel();
  watchSearchBox();
  watchTabs();
  watchToolbar();
  watchUntimed();
  watchExportMenu();
  watchShortcuts();
  watchPrinting();
  watchCitation();
  for (const [each, language] of withData("language")) {
    each.addEventListener("click", () => replaceViewState({ language: language as Language }));
  }
  onNavigation(follow);
  addEventListener("hashchange", followCamera);
  watchTheme(redraw);
  for (const each of [...largeScreens, forcedColors]) each.addEventListener("change", redraw);
  watchHelp();
  watchPathChoice();
}

function listenToRenderer(): void {
  watchPointer({ choose, hover: drawTooltip, expandFrom, put: pinAt });
  watchTooltip();
  watchFrameWheel();
  watchCamera();
  watchKeyboard();
  watchMinimap();
}

/** Take over what the address says: what is chosen next builds on it, even before it can be shown. */
function follow(from: NavigationSource): void {
  const before = state.viewState;
  state.viewState = currentViewState();
  whenEvidenceReady(() => show(from, before));
}

/** Show what the address says; only what has changed is drawn anew. */
function show(from: NavigationSource, before: ViewState): void {
  const { language, visible } = state;
  const giveFocusBack = holdFocus(before);
  announce("");
  const isNew = applyAddress();
  const isSpoken = language !== state.language;
  if (isSpoken) applyLanguage();
  // names and headings of another language take other room
  const isArranged = isSpoken || layoutKey(before) !== layoutKey(state.viewState);
  const isLaid = isNew || isArranged;
  // what is selected in a large dataset may be drawn already: then everything stays where it is
  const isOther = visible.drawn !== state.visible.drawn || visible.edges !== state.visible.edges;
  if (isArranged || isOther) runLayout();
  if (isArranged || isOther) drawScene();
  drawAll();
  renderer.repaint();
  const isElsewhere = before.selected !== state.viewState.selected || before.tab !== state.viewState.tab;
  const isOnWay = before.path.join() !== state.viewState.path.join();
  // on a phone the overview gives way to what is shown anew
  const isResting = !state.selected && !state.viewState.path[0];
  if (isElsewhere || isOnWay || from === "page" || (isLaid && isResting)) openDetails(from);
  frameSelection(before, isLaid, from);
  giveFocusBack();
}

/** What positions depend on, beside the visible graph. */
function layoutKey({ layout, dating, sizing, pinned }: ViewState): string {
  return JSON.stringify([layout, dating, sizing, pinned]);
}

function drawAll(): void {
  drawLegend();
  drawFilterPanel();
  drawToolbar();
  drawExportMenu();
  drawSubgraphBar();
  drawPanel();
  drawTab();
  nameDocument();
  drawGraphNotes();
  drawUntimed();
  drawRendererError();
  followPathChoice();
}

/** See what the address asks for, where it comes from a link that says so. */
function followCamera(): void {
  const framing = decodeFraming(location.hash);
  if (framing === "all") fit(false);
  else if (framing) lookAt(framing);
}

function choose({ entity, edge }: Target): void {
  if (isGroup(entity)) toggleGroup(entity);
  else if (edge) openEdge(edge);
  else goTo(entity?.id ?? "", "graph");
}

function pinAt({ id }: Entity, point: Point): void {
  updateViewState({ pinned: { ...state.viewState.pinned, [id]: point } }, { from: "graph" });
}

/** Draw everything in the colours of the light or the dark page. */
function redraw(): void {
  renewStyle();
  drawAll();
  renderer.repaint();
}

/** Make names and quotes ready for the search while nothing else is to do. */
function growSearchIndex(): void {
  whenIdle((deadline) => {
    let isMore = searchIndex.grow(state.language);
    while (isMore && (deadline?.timeRemaining() ?? 0) > SPARE) isMore = searchIndex.grow(state.language);
    if (isMore) growSearchIndex();
  });
}

/** How many milliseconds of rest it takes to get a little further. */
const SPARE = 25;
