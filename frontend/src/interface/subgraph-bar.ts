/** What the reader's walk has made of the picture, over it: whose neighbourhood it is, what is hidden, the way back. */
import { entityNamed } from "../data/address";
import { isWalking } from "../data/view-state";
import { nameOf, say } from "../i18n";
import { button, byId, element, isolated } from "../shared/dom";
import { model, state } from "../state";
import { change } from "./navigation";
import { swatch, typeOf } from "./swatch";

export function drawWalk(): void {
  const { choice } = state;
  byId("walk").hidden = !isWalking(choice);
  const centre = choice.depth ? entityNamed(choice.around, model) : undefined;
  const name = centre && isolated(nameOf(centre));
  byId("walk-around").replaceChildren(...(name ? [name, ` · ${say("stepsAround", { n: choice.depth })}`] : []));
  byId("walk-around").hidden = !name;
  drawHidden();
}

/** What is hidden, each with a button that brings it back. */
function drawHidden(): void {
  const { hidden } = state.choice;
  byId("hidden").hidden = !hidden.length;
  byId("hidden-count").textContent = say("hiddenCount", { n: hidden.length });
  const all = button({ class: "all" }, () => bringBack(hidden), say("bringAllBack"));
  byId("hidden-list").replaceChildren(...hidden.map(hiddenRow), element("li", {}, all));
}

function hiddenRow(id: string): HTMLElement {
  const entity = entityNamed(id, model);
  const name = entity ? nameOf(entity) : { text: id, language: "" };
  const label = say("bringBack", { name: name.text });
  const mark = entity ? swatch(typeOf(entity)) : null;
  return element(
    "li",
    {},
    button({ "aria-label": label }, () => bringBack([id]), mark, isolated(name)),
  );
}

function bringBack(ids: readonly string[]): void {
  change({ hidden: state.choice.hidden.filter((id) => !ids.includes(id)) });
  // the button that had the focus is gone
  const next = state.choice.hidden.length ? byId("hidden-list").querySelector("button") : byId("network");
  next?.focus({ preventScroll: true });
}
