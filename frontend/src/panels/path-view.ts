/** A path between two entities: step by step, each with its evidence. */

import { PagedList } from "../controls/paged-list";
import type { Statement } from "../model/model";
import { button, element } from "../shared/dom";
import { entityById } from "../state/address";
import { t } from "../state/i18n";
import { goTo } from "../state/navigation";
import type { Hop } from "../state/path";
import { model, state } from "../state/store";
import { firstOf, IN_DETAILS } from "./group-view";
import { reportPeriodsView } from "./report-periods";
import { endButton, hopView } from "./statement-view";

export function pathView(): HTMLElement[] {
  const { path } = state.visible;
  const close = button({ class: "close", "aria-label": t("closePath") }, () => goTo(""), "×");
  const isOneStep = path?.length === 1;
  const title = element("h2", { tabindex: "-1", id: "panel-title" }, t(isOneStep ? "betweenTitle" : "pathTitle"));
  const head = element("header", { class: "who" }, close, title);
  if (path && isOneStep) return [head, ...steps(path)];
  if (path) return [head, element("p", { class: "small" }, t("pathSteps", { n: path.length })), ...steps(path)];
  const ends = state.viewState.path.map((id) => element("li", {}, entityById(id, model) ? endButton(id) : id));
  return [head, element("ul", {}, ...ends), element("p", { class: "missing", role: "alert" }, t("noPath"))];
}

function steps(path: readonly Hop[]): HTMLElement[] {
  const [first] = path;
  const start = first ? [element("li", { class: "stop" }, endButton(first.from.id))] : [];
  const rest = path.flatMap((hop) => [hopRow(hop), element("li", { class: "stop" }, endButton(hop.to.id))]);
  const periods = reportPeriodsView(path.flatMap(({ statements }) => statements));
  return [...periods, element("ol", { class: "path" }, ...start, ...rest)];
}

/** A step, of whose statements there can be very many. */
function hopRow({ from, statements }: Hop): HTMLElement {
  const list = element("ul", { class: "statements" });
  const draw = (statement: Statement) => hopView(statement, from);
  const paged = new PagedList(list, { items: statements, draw, first: firstOf(statements, IN_DETAILS.first) });
  return element("li", { class: "hop" }, list, paged.behind);
}
