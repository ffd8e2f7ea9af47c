/** The overview: what the dataset is, what it answers, a short how-to, the hubs and the sources. */

import { PagedList } from "../controls/paged-list";
import type { Entity } from "../model/model";
import type { Source } from "../model/payload";
import { element, isolated } from "../shared/dom";
import { formatNumber, localized, type MessageKey, t } from "../state/i18n";
import { model } from "../state/store";
import { answersView } from "./answers-view";
import { firstOf } from "./group-view";
import { originFacts, originView } from "./origin-view";
import { ownUseNote } from "./passage-view";
import { endButton } from "./statement-view";

const MOST_HUBS = 8;
const MOST_SOURCES = 12;

/** What the page holds and how to use it: in two lines, by what it answers, and by what most is said about. */
export function overview(): HTMLElement[] {
  const { info, sources } = model.payload;
  const description = localized(info.description, "");
  const hubs = model.ranked.filter(({ degree }) => degree).slice(0, MOST_HUBS);
  return [
    lead(),
    ...answersView(),
    description.text && isolated(description, "p"),
    element("h2", {}, t("howTo")),
    steps(),
    ...(hubs.length ? [element("h2", {}, t("hubs")), element("ul", { class: "plain" }, ...hubs.map(hubRow))] : []),
    ...(sources.length ? sourceList(sources) : []),
    model.payload.text ? ownUseNote() : ("" as const),
    info.licence && element("p", { class: "small" }, t("licence", { licence: info.licence })),
  ].filter((part) => part !== "");
}

/** In two lines: from which sources, by whom, of which time; and how much of it is proved. */
function lead(): HTMLElement {
  const { sources, info } = model.payload;
  const counts = { statements: model.list.length, all: model.all.length, ...info.proved };
  const numbers = Object.entries(counts).map(([key, count]) => [key, formatNumber(count)]);
  const said = { ...Object.fromEntries(numbers), entities: entityCount(sources) };
  const holds = counts.statements
    ? t("holds", { ...said, proof: t(proofKey(counts), said) })
    : t(model.all.length ? "holdsNoStatement" : "emptyDataset", said);
  return element("div", { class: "lead" }, sourceLine(sources), element("p", {}, holds));
}

/** How much is proved, and how much of that is inferred: none is worth saying only where everything is proved. */
function proofKey({ statements, cited, inferred }: Record<"statements" | "cited" | "inferred", number>): MessageKey {
  if (!cited) return "provedNone";
  if (cited === statements) return inferred ? "provedAll" : "provedAllTold";
  return inferred ? "provedSome" : "provedSomeTold";
}

/** How many entities there are, and beside them the sources that statements speak of, which are drawn as entities are. */
function entityCount(sources: readonly Source[]): string {
  const drawn = sources.filter(({ id }) => model.entities.has(id)).length;
  const filling = { n: formatNumber(model.all.length - drawn), m: formatNumber(drawn) };
  return t(drawn > 1 ? "entityCountSources" : drawn ? "entityCountSource" : "entityCount", filling);
}

/** The source that says which period it covers, or else the first, and how many there are in all. */
function sourceLine(sources: readonly Source[]): HTMLElement | null {
  const main = sources.find(({ covers }) => covers) ?? sources[0];
  if (!main) return null;
  const all = sources.length > 1 ? t("allSources", { n: formatNumber(sources.length) }) : "";
  const facts = [...originFacts(main), all].filter(Boolean).map((fact) => element("bdi", {}, fact));
  return element(
    "p",
    {},
    isolated(localized(main.label, main.id), "strong"),
    ...facts.flatMap((fact) => [" · ", fact]),
  );
}

function steps(): HTMLElement {
  const said = (["how1", "how2", "how3"] as const).map((key) => element("li", {}, t(key)));
  return element("ol", { class: "steps" }, ...said);
}

/** The sources, of which a long list shows the first, and more when it is asked for. */
function sourceList(sources: readonly Source[]): HTMLElement[] {
  const list = element("ul", { class: "plain" });
  const paged = new PagedList(list, { items: sources, draw: sourceRow, first: firstOf(sources, MOST_SOURCES) });
  return [element("h2", {}, t("sourceList")), list, paged.behind];
}

function hubRow({ id, degree }: Entity): HTMLElement {
  const degreeCount = element("span", { class: "count", title: t("ties", { n: degree }) }, formatNumber(degree));
  return element("li", {}, endButton(id), degreeCount);
}

function sourceRow(source: Source): HTMLElement {
  const { id, label } = source;
  const name = model.entities.has(id) ? endButton(id) : isolated(localized(label, id));
  return element("li", { class: "source" }, name, originView(source));
}
