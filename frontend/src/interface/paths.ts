/** A path between two entities in the details: step by step, each with the words that prove it. */
import { entityNamed } from "../data/address";
import type { Hop } from "../data/path";
import { say } from "../speech";
import { model, state } from "../state";
import { button, element } from "./dom";
import { goTo } from "./navigation";
import { endButton, hopView } from "./statements";

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
  const rest = path.flatMap(({ from, to, statements }) => [
    element(
      "li",
      { class: "hop" },
      element("ul", { class: "statements" }, ...statements.map((each) => hopView(each, from))),
    ),
    element("li", { class: "stop" }, endButton(to.id)),
  ]);
  return element("ol", { class: "path" }, ...start, ...rest);
}
