/** A path between two entities in the details: step by step, each with the words that prove it. */
import { entityNamed } from "../data/address";
import type { Statement } from "../data/model";
import type { Hop } from "../data/path";
import { say } from "../i18n";
import { button, element } from "../shared/dom";
import { model, state } from "../state";
import { firstOf, IN_DETAILS } from "./group-view";
import { goTo } from "./navigation";
import { Portions } from "./paged-list";
import { endButton, hopView } from "./statement-view";

export function pathView(): HTMLElement[] {
  const { path } = state.content;
  const close = button({ class: "close", "aria-label": say("closePath") }, () => goTo(""), "×");
  const title = element("h2", { tabindex: "-1", id: "panel-title" }, say("pathTitle"));
  const head = element("header", { class: "who" }, close, title);
  if (path) return [head, element("p", { class: "small" }, say("pathSteps", { n: path.length })), steps(path)];
  const ends = state.choice.path.map((id) => element("li", {}, entityNamed(id, model) ? endButton(id) : id));
  return [head, element("ul", {}, ...ends), element("p", { class: "missing", role: "alert" }, say("noPath"))];
}

function steps(path: readonly Hop[]): HTMLElement {
  const [first] = path;
  const start = first ? [element("li", { class: "stop" }, endButton(first.from.id))] : [];
  const rest = path.flatMap((hop) => [hopRow(hop), element("li", { class: "stop" }, endButton(hop.to.id))]);
  return element("ol", { class: "path" }, ...start, ...rest);
}

/** A step, of whose statements there can be very many. */
function hopRow({ from, statements }: Hop): HTMLElement {
  const list = element("ul", { class: "statements" });
  const draw = (statement: Statement) => hopView(statement, from);
  const portions = new Portions(list, { items: statements, draw, first: firstOf(statements, IN_DETAILS.first) });
  return element("li", { class: "hop" }, list, portions.behind);
}
