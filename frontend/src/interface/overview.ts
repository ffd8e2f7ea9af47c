import type { Entity } from "../data/model";
import type { Source } from "../data/payload";
import { counted, say, told } from "../i18n";
import { element, isolated } from "../shared/dom";
import { model, state } from "../state";
import { Portions } from "./paged-list";
import { endButton } from "./statement-view";

const MOST_HUBS = 8;
const MOST_SOURCES = 12;

/** What the page holds and how to use it: counts, a short how-to, what most is said about, and the sources. */
export function overview(): HTMLElement[] {
  const { info, sources } = model.payload;
  const description = told(info.description, "");
  const hubs = model.ranked.filter(({ degree }) => degree).slice(0, MOST_HUBS);
  return [
    state.missing && element("p", { class: "missing", role: "alert" }, say("unknown", { id: state.missing })),
    figures(),
    description.text && isolated(description, "p"),
    element("h2", {}, say("howTo")),
    steps(),
    ...(hubs.length ? section(say("hubs"), hubs.map(hubRow)) : []),
    ...(sources.length ? sourceList(sources) : []),
    info.licence && element("p", { class: "small" }, say("licence", { licence: info.licence })),
  ].filter((part) => part !== "");
}

function figures(): HTMLElement {
  const { sources } = model.payload;
  // a source that statements speak of is drawn as an entity, and counted as a source alone
  const own = model.all.length - sources.filter(({ id }) => model.entities.has(id)).length;
  const counts = { entities: own, statements: model.list.length, sources: sources.length };
  const shown = (["entities", "statements", "sources"] as const).map((key) => {
    const count = element("dd", {}, counted(counts[key]));
    return element("div", {}, element("dt", {}, say(key)), count);
  });
  return element("dl", { class: "figures" }, ...shown);
}

function steps(): HTMLElement {
  const said = (["how1", "how2", "how3"] as const).map((key) => element("li", {}, say(key)));
  return element("ol", { class: "steps" }, ...said);
}

function section(title: string, rows: HTMLElement[]): HTMLElement[] {
  return [element("h2", {}, title), element("ul", { class: "plain" }, ...rows)];
}

/** The sources, of which a long list shows the first, and more when it is asked for. */
function sourceList(sources: readonly Source[]): HTMLElement[] {
  const list = element("ul", { class: "plain" });
  const first = sources.length > MOST_SOURCES + 2 ? MOST_SOURCES : sources.length;
  const portions = new Portions(list, { items: sources, draw: sourceRow, first });
  return [element("h2", {}, say("sourceList")), list, portions.behind];
}

function hubRow({ id, degree }: Entity): HTMLElement {
  const ties = element("span", { class: "count", title: say("ties", { n: degree }) }, counted(degree));
  return element("li", {}, endButton(id), ties);
}

function sourceRow({ id, label, publisher, date }: Source): HTMLElement {
  const facts = [publisher, date].filter(Boolean).join(" · ");
  const drawn = model.entities.has(id);
  const row = element("li", { class: "source" }, drawn ? endButton(id) : isolated(told(label, id)));
  if (facts) row.append(element("bdi", { class: "small" }, facts));
  return row;
}
