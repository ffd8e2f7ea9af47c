import type { Entity } from "../data/model";
import type { Source } from "../data/payload";
import { say, told } from "../speech";
import { model, state } from "../state";
import { element, isolated } from "./dom";
import { endButton } from "./statements";

const MOST_HUBS = 8;

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
    ...(sources.length ? section(say("sourceList"), sources.map(sourceRow)) : []),
    info.licence && element("p", { class: "small" }, say("licence", { licence: info.licence })),
  ].filter((part) => part !== "");
}

function figures(): HTMLElement {
  const { entities, statements, sources } = model.payload;
  // a source that statements speak of is drawn as an entity, and counted as a source alone
  const own = entities.filter(({ id }) => !sources.some((source) => source.id === id));
  const counts = { entities: own, statements, sources };
  const counted = (["entities", "statements", "sources"] as const).map((key) => {
    const count = element("dd", {}, String(counts[key].length));
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

function hubRow({ id, degree }: Entity): HTMLElement {
  const ties = element("span", { class: "count", title: say("ties", { n: degree }) }, String(degree));
  return element("li", {}, endButton(id), ties);
}

function sourceRow({ id, label, publisher, date }: Source): HTMLElement {
  const facts = [publisher, date].filter(Boolean).join(" · ");
  const drawn = model.payload.entities.some((entity) => entity.id === id);
  const row = element("li", { class: "source" }, drawn ? endButton(id) : isolated(told(label, id)));
  if (facts) row.append(element("bdi", { class: "small" }, facts));
  return row;
}
