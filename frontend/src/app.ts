/** The page: everything is drawn in the language that is chosen, and what the reader does is heard. */

import { cameraIn } from "./data/address";
import type { Table } from "./data/column-table";
import type { Language } from "./data/language";
import { dataIn, isPacked } from "./data/load-payload";
import type { Entity } from "./data/model";
import type { Payload } from "./data/payload";
import { type Choice, OPENING, type Point } from "./data/view-state";
import { walkOn } from "./interface/entity-actions";
import { drawTaking, watchTaking } from "./interface/export-menu";
import { drawFacets, watchFacets } from "./interface/filter-panel";
import { frame, openDetails } from "./interface/frame-selection";
import { tellWhatIsMissing } from "./interface/graph-notes";
import { watchHelp } from "./interface/help";
import { watchSteps } from "./interface/keyboard";
import { drawLegend, watchLegend } from "./interface/legend";
import { watchMiniature } from "./interface/minimap";
import { change, choiceNow, goTo, onNavigation, type Place, set } from "./interface/navigation";
import { speak } from "./interface/page-language";
import { drawPanel, watchPanel } from "./interface/panel";
import { lay } from "./interface/run-layout";
import { watchSearch } from "./interface/search-box";
import { watchKeys } from "./interface/shortcuts";
import { sayWhyBlank, startPicture } from "./interface/start-renderer";
import { drawWalk } from "./interface/subgraph-bar";
import { drawStage, watchStages } from "./interface/tabs";
import { rememberTheme, watchTheme } from "./interface/theme";
import { nameDocument } from "./interface/title";
import { drawTools, watchTools } from "./interface/toolbar";
import { fit, lookAt, watchCamera } from "./render/camera";
import { watchPointer } from "./render/pointer";
import { drawing, type MakeDrawing } from "./render/renderer";
import { drawScene } from "./render/scene";
import { renewStyle } from "./render/style";
import { tell } from "./shared/announce";
import { byId, withData } from "./shared/dom";
import { forced, larger } from "./shared/media-queries";
import { adopt, hold, holdEvidence, index, state, whenProven } from "./state";
import { addOutline } from "./views/outline";
import { watchPrinting } from "./views/print";
import { addTable } from "./views/table";

/** What a page adds to the views that every page has, once it holds the dataset. */
export type More = () => void;

export const nothing: More = () => undefined;

/** Read the payload, draw it, and listen. */
export async function start(make: MakeDrawing, more: More): Promise<void> {
  hold(await dataIn<Payload>(byId("payload")));
  // what a link leads to is not shown without its proof
  const opensBefore = isPacked(byId("evidence")) && !location.hash;
  if (!opensBefore) await readEvidence();
  more();
  adopt(choiceNow());
  rememberTheme();
  speak();
  lay();
  addTable();
  addOutline();
  drawAll();
  listen();
  if (!startPicture(make)) drawAll();
  listenToPicture();
  fit(false);
  openDetails("address");
  frame({ choice: { ...OPENING, layout: state.choice.layout }, isLaid: true }, "address");
  lookAround();
  // the stylesheet hides what is drawn until all of it is
  document.documentElement.dataset.drawn = "";
  if (opensBefore) {
    await new Promise((done) => later(done));
    await readEvidence();
  }
  makeReady();
}

async function readEvidence(): Promise<void> {
  holdEvidence(await dataIn<Table>(byId("evidence")));
}

/** Listen to all but the picture; on a narrow screen this folds what would take the picture's room. */
function listen(): void {
  watchLegend();
  watchPanel();
  watchFacets();
  watchSearch();
  watchStages();
  watchTools();
  watchTaking();
  watchKeys();
  watchPrinting();
  for (const [each, language] of withData("language")) {
    each.addEventListener("click", () => set({ language: language as Language }));
  }
  onNavigation(follow);
  addEventListener("hashchange", lookAround);
  watchTheme(renew);
  for (const each of [...larger, forced]) each.addEventListener("change", renew);
  watchHelp();
}

function listenToPicture(): void {
  watchPointer({ choose: (entity) => goTo(entity?.id ?? "", "picture"), walkOn, put });
  watchCamera();
  watchSteps();
  watchMiniature();
}

/** Take over what the address says: what is chosen next builds on it, even before it can be shown. */
function follow(from: Place): void {
  const before = state.choice;
  state.choice = choiceNow();
  whenProven(() => show(from, before));
}

/** Show what the address says; only what has changed is drawn anew. */
function show(from: Place, before: Choice): void {
  const { language } = state;
  tell("");
  const isNew = adopt(choiceNow());
  const isSpoken = language !== state.language;
  if (isSpoken) speak();
  // names and headings of another language take other room
  const isLaid = isNew || isSpoken || layoutOf(before) !== layoutOf(state.choice);
  if (isLaid) lay();
  if (isLaid) drawScene();
  drawAll();
  drawing.repaint();
  const isElsewhere = before.selected !== state.choice.selected || before.stage !== state.choice.stage;
  const isOnWay = before.path.join() !== state.choice.path.join();
  if (isElsewhere || isOnWay || from === "page") openDetails(from);
  frame({ choice: before, isLaid }, from);
}

/** What the places depend on, beside the content. */
function layoutOf({ layout, sizing, pinned }: Choice): string {
  return JSON.stringify([layout, sizing, pinned]);
}

function drawAll(): void {
  drawLegend();
  drawFacets();
  drawTools();
  drawTaking();
  drawWalk();
  drawPanel();
  drawStage();
  nameDocument();
  tellWhatIsMissing();
  sayWhyBlank();
}

/** See what the address asks for, where it comes from a link that says so. */
function lookAround(): void {
  const camera = cameraIn(location.hash);
  if (camera) lookAt(camera);
}

function put({ id }: Entity, point: Point): void {
  change({ pinned: { ...state.choice.pinned, [id]: point } }, { from: "picture" });
}

/** Draw everything in the colours of the light or the dark page. */
function renew(): void {
  renewStyle();
  drawAll();
  drawing.repaint();
}

/** Make names and quotes ready for the search while nothing else is to do. */
function makeReady(): void {
  later((deadline) => {
    let isMore = index.grow();
    while (isMore && (deadline?.timeRemaining() ?? 0) > SPARE) isMore = index.grow();
    if (isMore) makeReady();
  });
}

/** Do something when all that is to be seen is drawn, and nothing else is to do. */
function later(task: (deadline?: IdleDeadline) => void): void {
  // Safari has no such callback
  if ("requestIdleCallback" in window) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 16);
}

/** How many milliseconds of rest it takes to get a little further. */
const SPARE = 12;
