/** The page: everything is drawn in the language that is chosen, and what the reader does is heard. */

import { type Choice, OPENING, type Point } from "../data/choice";
import { payloadIn } from "../data/load";
import type { Entity } from "../data/model";
import { fit, moved, watchCamera } from "../drawing/camera";
import { draw, drawing, type MakeDrawing } from "../drawing/drawing";
import { drawOver } from "../drawing/over";
import { watchPointer } from "../drawing/pointing";
import { drawScene, sceneNow } from "../drawing/scene";
import { renewStyle } from "../drawing/style";
import type { View } from "../drawing/view";
import { type Key, say } from "../speech";
import { adopt, hold, index, model, state } from "../state";
import { walkOn } from "./actions";
import { lay, tellLeftOut } from "./arranging";
import { byId, withData } from "./dom";
import { drawFacets, watchFacets } from "./facets";
import { frame, openDetails } from "./framing";
import { watchKeys } from "./keys";
import { drawLegend, watchLegend } from "./legend";
import { drawMiniature, watchMiniature } from "./miniature";
import { change, choiceNow, goTo, onNavigation, type Place, pathFrom, set } from "./navigation";
import { drawPanel, watchPanel } from "./panel";
import { dark } from "./screen";
import { watchSearch } from "./search";
import { drawStage, watchStages } from "./stages";
import { watchSteps } from "./stepping";
import { tell } from "./telling";
import { drawTitle, nameDocument } from "./title";
import { drawTools, watchTools } from "./tools";
import { drawWalk } from "./walking";

/** Read the payload, draw it, and listen. */
export async function start(make: MakeDrawing): Promise<void> {
  hold(await payloadIn(byId("payload")));
  adopt(choiceNow());
  renewStyle();
  speak();
  lay();
  drawAll();
  draw(make(byId("network"), sceneNow(), { drawn: drawAround, moved }));
  fit(false);
  listen();
  openDetails("address");
  frame({ choice: { ...OPENING, layout: state.choice.layout }, isLaid: true }, "address");
  makeReady();
}

/** Draw what lies over the picture, and beside it. */
function drawAround(context: CanvasRenderingContext2D, view: View): void {
  drawOver(context, view);
  drawMiniature(view);
}

function listen(): void {
  watchPointer({ choose: (entity) => goTo(entity?.id ?? "", "picture"), walkOn, put });
  watchCamera();
  watchLegend();
  watchFacets();
  watchSearch();
  watchPanel();
  watchStages();
  watchTools();
  watchKeys();
  watchSteps();
  watchMiniature();
  for (const [each, language] of withData("language")) {
    each.addEventListener("click", () => set({ language: language as Choice["language"] }));
  }
  onNavigation(show);
  dark.addEventListener("change", renew);
}

/** Show what the address says; only what has changed is drawn anew. */
function show(from: Place): void {
  const before = { ...state };
  tell("");
  const isNew = adopt(choiceNow());
  const isSpoken = before.language !== state.language;
  if (isSpoken) speak();
  // names and headings of another language take other room
  const isLaid = isNew || isSpoken || layoutOf(before.choice) !== layoutOf(state.choice);
  if (isLaid) lay();
  if (isLaid) drawScene();
  drawAll();
  drawing.repaint();
  const isElsewhere = before.choice.selected !== state.choice.selected;
  const isOnWay = before.choice.path.join() !== state.choice.path.join();
  if (isElsewhere || isOnWay || from === "page") openDetails(from);
  frame({ choice: before.choice, isLaid }, from);
}

/** What the places depend on, beside the content. */
function layoutOf({ layout, sizing, pinned }: Choice): string {
  return JSON.stringify([layout, sizing, pinned]);
}

function drawAll(): void {
  drawLegend();
  drawFacets();
  drawTools();
  drawWalk();
  drawPanel();
  drawStage();
  nameDocument();
  showEmptiness();
  tellLeftOut();
}

function put({ id }: Entity, point: Point): void {
  change({ pinned: { ...state.choice.pinned, [id]: point } }, { from: "picture" });
}

/** Put the page into its language. */
function speak(): void {
  document.documentElement.lang = state.language;
  for (const [each, key] of withData("text")) each.textContent = say(key as Key);
  for (const [each, key] of withData("name")) each.setAttribute("aria-label", say(key as Key));
  for (const [each, key] of withData("placeholder")) each.setAttribute("placeholder", say(key as Key));
  for (const [each, own] of withData("language")) each.setAttribute("aria-pressed", String(own === state.language));
  drawTitle();
  renewStyle();
}

/** Draw everything in the colours of the light or the dark page. */
function renew(): void {
  renewStyle();
  drawAll();
  drawing.repaint();
}

/** Say why the picture is empty, when it is, and what is waited for. */
function showEmptiness(): void {
  const empty = byId("empty");
  empty.hidden = state.content.drawn.size > 0;
  empty.textContent = say(model.all.length ? "allHidden" : "emptyDataset");
  byId("picking").hidden = !pathFrom;
}

/** Make names and quotes ready for the search while nothing else is to do. */
function makeReady(): void {
  const later = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 16));
  later(() => {
    if (index.grow()) makeReady();
  });
}
