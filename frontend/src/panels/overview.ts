/** The overview: counts, a short how-to, the hubs and the sources. */

import { PagedList } from "../controls/paged-list";
import type { Entity } from "../model/model";
import type { Source } from "../model/payload";
import { element, isolated } from "../shared/dom";
import { formatNumber, localized, t } from "../state/i18n";
import { model, state } from "../state/store";
import { firstOf } from "./group-view";
import { originView } from "./origin-view";
import { endButton } from "./statement-view";

const MOST_HUBS = 8;
const MOST_SOURCES = 12;

/** What the page holds and how to use it: counts, a short how-to, what most is said about, and the sources. */
export function overview(): HTMLElement[] {
  const { info, sources } = model.payload;
  const description = localized(info.description, "");
  const hubs = model.ranked.filter(({ degree }) => degree).slice(0, MOST_HUBS);
  return [
    state.missing && element("p", { class: "missing", role: "alert" }, t("unknown", { id: state.missing })),
    figures(),
    description.text && isolated(description, "p"),
    element("h2", {}, t("howTo")),
    steps(),
    ...(hubs.length ? [element("h2", {}, t("hubs")), element("ul", { class: "plain" }, ...hubs.map(hubRow))] : []),
    ...(sources.length ? sourceList(sources) : []),
    info.licence && element("p", { class: "small" }, t("licence", { licence: info.licence })),
  ].filter((part) => part !== "");
}

function figures(): HTMLElement {
  const { sources } = model.payload;
  // a source that statements speak of is an entity as any other, as the legend and the table count it
  const counts = { entities: model.all.length, statements: model.list.length, sources: sources.length };
  const shown = (["entities", "statements", "sources"] as const).map((key) =>
    element("div", {}, element("dt", {}, t(key)), element("dd", {}, formatNumber(counts[key]))),
  );
  return element("dl", { class: "figures" }, ...shown);
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
