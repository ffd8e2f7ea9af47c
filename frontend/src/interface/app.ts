/** The page: everything is drawn in the language that is chosen, and what the reader does is heard. */

import { entityNamed } from "../data/address";
import type { Choice, Point } from "../data/choice";
import type { Language } from "../data/language";
import { payloadIn } from "../data/load";
import type { Entity } from "../data/model";
import { fit, focusOn, isCovered, moved, watchCamera } from "../drawing/camera";
import { draw, drawing, type MakeDrawing } from "../drawing/drawing";
import { drawOver } from "../drawing/over";
import { arrange } from "../drawing/places";
import { watchPointer } from "../drawing/pointing";
import { renewStyle } from "../drawing/style";
import { ARRANGEMENTS } from "../layouts/layouts";
import { type Key, say } from "../speech";
import { adopt, hold, index, model, state } from "../state";
import { ACTIONS } from "./actions";
import { byId, withData } from "./dom";
import { drawFacets, watchFacets } from "./facets";
import { drawHelp, watchHelp } from "./help";
import { KEYS, watchKeys } from "./keys";
import { drawLegend, watchLegend } from "./legend";
import { change, choiceNow, goTo, onNavigation, type Place, pathFrom, set } from "./navigation";
import { drawPanel, foldPanel, watchPanel } from "./panel";
import { larger, narrow } from "./screen";
import { watchSearch } from "./search";
import { drawStage, watchStages } from "./stages";
import { drawTheme, rememberTheme, watchTheme } from "./theme";
import { drawTitle, nameDocument } from "./title";
import { drawTools, watchTools } from "./tools";

/** Read the payload, draw it, and listen. */
export async function start(make: MakeDrawing): Promise<void> {
  hold(await payloadIn(byId("payload")));
  adopt(choiceNow());
  rememberTheme();
  speak();
  lay();
  drawAll();
  listen();
  const { drawn: entities, ties } = state.content;
  draw(make(byId("network"), { entities, ties }, { drawn: drawOver, moved }));
  watchPointer({ choose: (entity) => goTo(entity?.id ?? "", "picture"), put });
  watchCamera();
  fit(false);
  if (state.selected || state.choice.path[0]) look("address");
  makeReady();
}

/** Listen to all but the picture; on a narrow screen this folds what would take the picture's room. */
function listen(): void {
  watchLegend();
  watchFacets();
  watchSearch();
  watchPanel();
  watchStages();
  watchTools();
  watchKeys();
  for (const [each, language] of withData("language")) {
    each.addEventListener("click", () => set({ language: language as Language }));
  }
  onNavigation(show);
  watchTheme(renew);
  for (const each of larger) each.addEventListener("change", renew);
  watchHelp();
}

/** Show what the address says; only what has changed is drawn anew. */
function show(from: Place): void {
  const before = { ...state };
  const isNew = adopt(choiceNow());
  if (before.language !== state.language) speak();
  const isLaid = isNew || layoutOf(before.choice) !== layoutOf(state.choice);
  if (isLaid) lay();
  if (isLaid) drawing.show({ entities: state.content.drawn, ties: state.content.ties });
  drawAll();
  drawing.repaint();
  if (isLaid && from !== "picture" && needsFit(before.choice)) fit();
  const isElsewhere = before.selected !== state.selected || before.statement !== state.statement;
  if (isElsewhere || from === "page" || before.choice.path.join() !== state.choice.path.join()) look(from);
}

/** What the places depend on, beside the content. */
function layoutOf({ layout, sizing, pinned }: Choice): string {
  return JSON.stringify([layout, sizing, pinned]);
}

/** Whether so much else is to be seen that the picture must find its frame again. */
function needsFit(before: Choice): boolean {
  const { layout, depth, around, without, dim } = state.choice;
  const framed = (choice: Choice) =>
    JSON.stringify([choice.layout, choice.depth, choice.around, choice.without, choice.dim]);
  return framed(before) !== framed({ ...before, layout, depth, around, without, dim });
}

function lay(): void {
  const byReader = Object.entries(state.choice.pinned).flatMap(([id, point]): [Entity, Point][] => {
    const entity = entityNamed(id, model);
    return entity && point ? [[entity, point]] : [];
  });
  arrange(ARRANGEMENTS[state.choice.layout](state.content), new Map(byReader));
}

function drawAll(): void {
  drawLegend();
  drawFacets();
  drawTools();
  drawPanel();
  drawStage();
  nameDocument();
  showEmptiness();
}

/** Bring what was chosen into sight; only what was asked for in the page takes the focus. */
function look(from: Place): void {
  const entity = state.selected ?? state.content.path?.[0]?.from ?? null;
  const isOpen = Boolean(entity) || Boolean(state.missing);
  if (entity || narrow.matches) foldPanel(isOpen);
  if (isOpen) byId("panel").scrollIntoView({ block: "nearest" });
  if (!entity) return;
  if (state.choice.stage === "graph" && (from !== "picture" || isCovered(entity))) focusOn(entity);
  const title = document.getElementById("panel-title");
  if (from === "page") title?.focus({ preventScroll: state.statement !== null });
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
  for (const [each, own] of withData("language")) offer(each, own as Language);
  drawTitle();
  drawTheme();
  drawHelp(
    KEYS,
    ACTIONS.map(({ key, name }) => ({ keys: [key], name })),
  );
  renewStyle();
}

/** Offer the languages that there are names in, and the one that the page is in. */
function offer(each: HTMLElement, language: Language): void {
  const isOwn = language === state.language;
  each.setAttribute("aria-pressed", String(isOwn));
  each.hidden = !isOwn && !model.payload.info.languages.includes(language);
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
