import { element, isolated } from "./dom";
import type { Entity } from "./model";
import { matchingName, squashed } from "./ranking";
import { nameOf, say, typeName } from "./speech";
import { swatch, typeOf } from "./swatch";

/** One row of the results: name, type, and the other name that the query matches, if it is not this one. */
export function resultItem(entity: Entity, index: number, query: string): HTMLElement {
  const wanted = squashed(query);
  const type = typeOf(entity);
  const name = nameOf(entity);
  const other = squashed(name.text).includes(wanted) ? null : matchingName(entity, wanted);
  const about = element("span", { class: "about" }, isolated(typeName(type)));
  if (other) about.append(" · ", isolated(other));
  const attributes = { role: "option", id: `result-${index}`, "aria-selected": "false" };
  return element("li", attributes, swatch(type), element("span", { class: "hit" }, isolated(name), about));
}

/** What the list itself does not say: that it is cut, or empty. */
export function noteOn(query: string, all: number, listed: number): string {
  if (all > listed) return say("foundMore", { n: listed });
  return query && !all ? say("foundNone", { query }) : "";
}
