/** The shortest paths between two entities: step by step, each with its evidence, and what they may not take. */

import { facetFilters, pathLimits } from "../controls/active-filters";
import { filterList } from "../controls/empty-note";
import { PagedList } from "../controls/paged-list";
import type { Statement } from "../model/model";
import { bySharedProof, proofOf, type SharedSteps, stepsBySharedProof } from "../model/shared-proof";
import { renderer } from "../render/renderer";
import { button, element } from "../shared/dom";
import { bidiIsolated } from "../shared/formatting";
import { entityById } from "../state/address";
import { nameOf, nameOfId, t } from "../state/i18n";
import { goTo, toggled, updateViewState } from "../state/navigation";
import { type Hop, MOST_PATHS } from "../state/path";
import { model, setWay, state } from "../state/store";
import { firstOf, IN_DETAILS } from "./group-view";
import { reportPeriodsView } from "./report-periods";
import { endButton, evidenceViews, hopItem, sharedProofView } from "./statement-view";

export function pathView(): HTMLElement[] {
  const { paths } = state.visible;
  const close = button({ class: "close", "aria-label": t("closePath") }, () => goTo(""), "×");
  const name = t(paths[0]?.length === 1 ? "betweenTitle" : "pathTitle");
  const title = element("h2", { tabindex: "-1", id: "panel-title" }, name);
  const head = element("header", { class: "who" }, close, title);
  return [head, ...(paths.length ? pathsView(paths) : noPathView())];
}

function noPathView(): HTMLElement[] {
  const limits = [...facetFilters(), ...pathLimits()];
  const said = element("p", { class: "missing", role: "alert" }, t(limits.length ? "noPathUnder" : "noPath"));
  return [endsView(), said, ...filterList(limits), choicesView()];
}

function pathsView(paths: readonly (readonly Hop[])[]): HTMLElement[] {
  const steps = paths[0]?.length ?? 0;
  const { toldOnly, avoided } = state.viewState;
  const periods = reportPeriodsView(paths.flat().flatMap(({ statements }) => statements));
  const ways = paths.length > 1 ? paths.map(wayView) : paths.map(stepsView);
  if (steps === 1 && !toldOnly && !avoided.length) return [...periods, ...ways];
  return [element("p", { class: "small" }, lengthText(steps, paths.length)), choicesView(), ...periods, ...ways];
}

/** How long the paths are, and how many there are where there is more than one. */
function lengthText(steps: number, n: number): string {
  const length = t("pathSteps", { n: steps });
  return n > 1 ? `${length} · ${t(n < MOST_PATHS ? "pathCount" : "pathCountMany", { n })}` : length;
}

function endsView(): HTMLElement {
  const ends = state.viewState.path.map((id) => element("li", {}, entityById(id, model) ? endButton(id) : id));
  return element("ul", {}, ...ends);
}

/** One of several paths, named by what lies between the ends; the one that is unfolded stands out in the picture. */
function wayView(path: readonly Hop[], place: number): HTMLElement {
  const between = path.slice(1).map(({ from }) => bidiIsolated(nameOf(from).text));
  const summary = element("summary", {}, t("pathBy", { names: between.join(" → ") }));
  const isOpen = place === state.way;
  const attributes = { class: "way", name: "way", ...(isOpen ? { open: "open" } : {}) };
  const view = element("details", attributes, summary, stepsView(path)) as HTMLDetailsElement;
  view.addEventListener("toggle", () => lightWay(view.open, place));
  return view;
}

function lightWay(isOpen: boolean, place: number): void {
  if (isOpen === (state.way === place)) return;
  setWay(isOpen ? place : null);
  renderer.repaint();
}

/** What the paths may not take: inferred steps, and stops that the reader has had enough of. */
function choicesView(): HTMLElement {
  const { toldOnly, avoided } = state.viewState;
  const told = button(
    { "aria-pressed": String(toldOnly), "data-action": "toldOnly" },
    () => updateViewState({ toldOnly: !toldOnly }),
    t("pathToldOnly"),
  );
  const back = avoided.map((id) => avoidButton(id, t("pathAgain", { name: bidiIsolated(nameOfId(id).text) })));
  return element("div", { class: "actions" }, told, ...back);
}

/** Keep the paths off an entity, or let them through again. */
function avoidButton(id: string, name: string): HTMLElement {
  return button(
    { class: "avoid", "data-action": "avoid" },
    () => updateViewState({ avoided: toggled(state.viewState.avoided, id) }),
    name,
  );
}

function stepsView(path: readonly Hop[]): HTMLElement {
  const [first] = path;
  const start = first ? [element("li", { class: "stop" }, endButton(first.from.id))] : [];
  const end = path.at(-1);
  const rest = stepsBySharedProof(path).flatMap((shared) => [
    ...(shared.proof ? [sharedStepsView(shared)] : shared.steps.map((hop) => hopRow(hop))),
    ...shared.steps.slice(-1).map((hop) => stopRow(hop, hop === end)),
  ]);
  return element("ol", { class: "path" }, ...start, ...rest);
}

/** Steps one after the other that the same words prove, and then the words once. */
function sharedStepsView({ steps, proof }: SharedSteps<Hop>): HTMLElement {
  const rows = steps.flatMap((hop, place) => {
    const isLast = place === steps.length - 1;
    return [hopRow(hop, proof), isLast ? null : stopRow(hop, false)];
  });
  const proved = steps[0]?.statements.find((statement) => proofOf(statement) === proof);
  const words = proved ? evidenceViews(proved) : [];
  const said = element("p", { class: "small" }, t("pathSameWords", { n: steps.length }));
  return element("li", { class: "same-words" }, element("ol", { class: "path" }, ...rows), said, ...words);
}

function stopRow({ to }: Hop, isEnd: boolean): HTMLElement {
  return element("li", { class: "stop" }, endButton(to.id), isEnd ? null : avoidButton(to.id, t("pathAvoid")));
}

/** A step, of whose statements there can be very many; those whose words stand below it with others' come last. */
function hopRow({ from, statements }: Hop, elsewhere = ""): HTMLElement {
  const isBare = (statement: Statement) => elsewhere !== "" && proofOf(statement) === elsewhere;
  const bare = statements.filter(isBare);
  const list = element("ul", { class: "statements" });
  const items = bySharedProof(statements.filter((statement) => !isBare(statement)));
  const draw = (together: readonly Statement[]) => provedView(together, from);
  const paged = new PagedList(list, { items, draw, first: firstOf(items, IN_DETAILS.first) });
  const others = bare.map((statement) => hopItem(statement, from));
  const parts = [items.length ? list : null, paged.behind, others.length ? element("ul", {}, ...others) : null];
  return element("li", { class: "hop" }, ...parts);
}

/** Statements of a step that the same words prove, and the words. */
function provedView(together: readonly Statement[], from: Hop["from"]): HTMLElement {
  const [first, ...others] = together as [Statement, ...Statement[]];
  if (!others.length) return hopItem(first, from, evidenceViews(first));
  return sharedProofView(
    together.map((each) => hopItem(each, from)),
    together,
  );
}
