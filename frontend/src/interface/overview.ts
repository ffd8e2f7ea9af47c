import type { Entity } from "../data/model";
import type { Source } from "../data/payload";
import { numeral, say, told } from "../speech";
import { model, state } from "../state";
import { button, byId, element, isolated } from "./dom";
import { endButton } from "./statements";

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
  const counted = (["entities", "statements", "sources"] as const).map((key) => {
    const count = element("dd", {}, numeral(counts[key]));
    return element("div", {}, element("dt", {}, say(key)), count);
  });
  return element("dl", { class: "figures" }, ...counted);
}

function steps(): HTMLElement {
  const said = (["how1", "how2", "how3"] as const).map((key) => element("li", {}, say(key)));
  return element("ol", { class: "steps" }, ...said);
}

function section(title: string, rows: HTMLElement[]): HTMLElement[] {
  return [element("h2", {}, title), element("ul", { class: "plain" }, ...rows)];
}

/** The sources, of which a long list shows the first until the rest is asked for. */
function sourceList(sources: readonly Source[]): HTMLElement[] {
  const first = sources.length > MOST_SOURCES + 2 ? sources.slice(0, MOST_SOURCES) : sources;
  const list = section(say("sourceList"), first.map(sourceRow));
  if (first.length === sources.length) return list;
  const unfold = () => {
    const rest = sources.slice(MOST_SOURCES).map(sourceRow);
    more.replaceWith(element("ul", { class: "plain", tabindex: "-1", id: "more-sources" }, ...rest));
    byId("more-sources").focus({ preventScroll: true });
  };
  const more = button({ class: "more" }, unfold, say("showAll", { n: sources.length }));
  return [...list, more];
}

function hubRow({ id, degree }: Entity): HTMLElement {
  const ties = element("span", { class: "count", title: say("ties", { n: degree }) }, String(degree));
  return element("li", {}, endButton(id), ties);
}

function sourceRow({ id, label, publisher, date }: Source): HTMLElement {
  const facts = [publisher, date].filter(Boolean).join(" · ");
  const drawn = model.entities.has(id);
  const row = element("li", { class: "source" }, drawn ? endButton(id) : isolated(told(label, id)));
  if (facts) row.append(element("bdi", { class: "small" }, facts));
  return row;
}
