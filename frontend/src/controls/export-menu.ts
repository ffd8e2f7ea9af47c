/** The export menu: a link to this view, SVG and PNG, CSV, Turtle. */

import { entitiesCsv, statementsCsv } from "../export/csv";
import { copyOrShow, download, fileName, showToast } from "../export/download";
import { runExportJob, watchExportJob } from "../export/export-job";
import { type Part, partOf } from "../export/part";
import type { Caption } from "../export/picture/foot";
import { graphSvg } from "../export/picture/graph-image";
import { type PageImage, toPng } from "../export/picture/page-image";
import { readsPixels } from "../export/picture/pixels";
import { hasTurtle, partAsTurtle } from "../export/rdf";
import type { Work } from "../export/work";
import { figuresCsv } from "../figures/figures-csv";
import { figuresSvg } from "../figures/figures-image";
import { visibleFigures } from "../figures/visible-figures";
import type { Model } from "../model/model";
import { framingNow } from "../render/camera/camera";
import { byId, isHidden } from "../shared/dom";
import { encodeHash } from "../state/address";
import { formatNumber, localized, t } from "../state/i18n";
import { addressOf, hasAddress } from "../state/navigation";
import { facetValues, model, state, whenEvidenceReady } from "../state/store";
import { titleText } from "../state/title";
import { activeFilters } from "./active-filters";
import { timelineTerms } from "./untimed-list";

/** Each entry of the menu with what it does. */
const EXPORTS: Readonly<Record<string, () => void>> = {
  "take-link": () => void copyOrShow(linkHere()),
  "take-png": () => void savePixels(),
  "take-svg": () => void save(".svg", "image/svg+xml", svg()),
  "take-figures": () => void save("-figures.csv", "text/csv", figuresCsv(visibleFigures())),
  "take-statements": () => void save("-statements.csv", "text/csv", written(statementsCsv)),
  "take-entities": () => void save("-entities.csv", "text/csv", written(entitiesCsv)),
  "take-turtle": () => void save(".ttl", "text/turtle", written(partAsTurtle)),
};

const menu = byId("take-menu");

/** Offer what the view that is open can give, and say how much that is. */
export function drawExportMenu(): void {
  const [n, all] = [formatNumber(state.visible.statements.length), formatNumber(model.list.length)];
  byId("take-count").textContent = n === all ? t("takeAll", { n }) : t("takePart", { n, all });
  const { tab } = state.viewState;
  // an answer is taken where it stands, and the filters have no part in it
  const isAnswer = tab === "query";
  for (const id of ["take-count", "take-statements", "take-entities"]) byId(id).hidden = isAnswer;
  byId("take-svg").hidden = tab !== "graph" && tab !== "figures";
  byId("take-legend-choice").hidden = tab !== "graph";
  byId("take-figures").hidden = tab !== "figures";
  byId("take-turtle").hidden = isAnswer || !hasTurtle(model);
  byId("take-link").hidden = !hasAddress();
  byId("take").hidden = isAnswer && !hasAddress();
}

export function watchExportMenu(): void {
  for (const [id, take] of Object.entries(EXPORTS)) {
    byId(id).addEventListener("click", () => {
      menu.hidePopover();
      whenEvidenceReady(take);
    });
  }
  watchExportJob();
  menu.addEventListener("beforetoggle", () => {
    place();
    offerPixels();
  });
  menu.addEventListener("keydown", onKey);
}

function linkHere(): string {
  return addressOf(encodeHash(state.viewState, state.viewState.tab === "graph" ? framingNow() : null, facetValues));
}

/** What is to be seen now, in the form of a file. */
function* written(write: (part: Part, model: Model) => Work<string[]>): Work<string[]> {
  return yield* write(yield* partOf(model, state.visible), model);
}

function* svg(): Work<string[]> {
  return [(yield* picture()).svg];
}

/** The view that is open as an image. */
function* picture(): Work<PageImage> {
  return yield* state.viewState.tab === "figures" ? figuresSvg({ ...caption(), types: [] }) : graphSvg(caption());
}

function caption(): Caption {
  const { info, types } = model.payload;
  const source = [
    sourceLine(),
    info.licence && t("licence", { licence: info.licence }),
    t("pictureDate", { date: today() }),
  ];
  const shown = new Set(Array.from(state.visible.drawn, ({ type }) => type));
  const hasLegend = byId<HTMLInputElement>("take-legend").checked;
  return {
    title: titleText().text,
    lines: [
      ...activeFilters(),
      ...(state.viewState.tab === "graph" ? timelineTerms() : []),
      source.filter(Boolean).join(" · "),
    ],
    types: hasLegend ? types.filter(({ name }) => shown.has(name)) : [],
  };
}

/** The day on which a picture is taken, where the reader is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** The source that is cited most, and how many there are. */
function sourceLine(): string {
  const cited = new Map<string, number>();
  for (const { evidence } of state.visible.statements) {
    for (const { source } of evidence) cited.set(source, (cited.get(source) ?? 0) + 1);
  }
  const [most] = [...cited].sort(([, one], [, other]) => other - one);
  if (!most) return "";
  const source = localized(model.sources.get(most[0])?.label, most[0]).text;
  return t(cited.size > 1 ? "pictureSources" : "pictureSource", { source, n: cited.size });
}

async function savePixels(): Promise<void> {
  const name = fileName(titleText().text, ".png");
  const taken = await runExportJob(name, picture());
  const pixels = taken && (await toPng(taken));
  if (pixels) download(name, pixels);
  else if (taken) showToast(t("notTaken"));
}

async function save(ending: string, type: string, work: Work<string[]>): Promise<void> {
  const name = fileName(titleText().text, ending);
  const content = await runExportJob(name, encoded(work));
  if (content) download(name, new Blob(content, { type: `${type};charset=utf-8` }));
}

/** Texts as the browser keeps files, one by one: a long one would hold it up. */
function* encoded(work: Work<string[]>): Work<Blob[]> {
  const content: Blob[] = [];
  for (const text of yield* work) {
    content.push(new Blob([text]));
    yield 1;
  }
  return content;
}

/** Offer pixels beside SVG, or say why there are none. */
function offerPixels(): void {
  const isPicture = !isHidden("take-svg");
  const isTrue = isPicture && readsPixels();
  byId("take-png").hidden = !isTrue;
  byId("take-no-png").hidden = isTrue || !isPicture;
}

/** Put the menu below its button, and within the window. */
function place(): void {
  const { right, bottom } = byId("take").getBoundingClientRect();
  menu.style.top = `${bottom + 4}px`;
  menu.style.right = `${Math.max(8, Math.min(innerWidth - right, innerWidth - 268))}px`;
}

/** Arrows move among the entries, as in any menu. */
function onKey(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const entries = [...menu.querySelectorAll<HTMLElement>("button:not([hidden]), label:not([hidden]) > input")];
  const now = entries.indexOf(document.activeElement as HTMLElement);
  entries[(now + step + entries.length) % entries.length]?.focus();
  event.preventDefault();
}
