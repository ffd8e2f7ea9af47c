/** Actions on an entity of the graph: expand, collapse, pin, hide, show its neighbourhood, find a path. */

import { print } from "../export/download";
import { targetPosition } from "../layouts/positions";
import type { Entity } from "../model/model";
import { announce } from "../shared/announce";
import { button, byId, element } from "../shared/dom";
import { type MessageKey, t } from "../state/i18n";
import { askPath, pathFrom, toggled, updateViewState, without } from "../state/navigation";
import { state } from "../state/store";
import { isLeafOf, neighbours } from "../state/subgraph";

interface Action {
  readonly key: string;
  readonly name: MessageKey;
  readonly isOn: (entity: Entity) => boolean;
  /** Why there is nothing for it to do; null when there is. */
  readonly isIdle?: (entity: Entity) => MessageKey | null;
  readonly act: (entity: Entity) => void;
}

/** Every action, with the key that does it. */
export const ACTIONS: readonly Action[] = [
  ...([1, 2, 3] as const).map((depth) => ({
    key: String(depth),
    name: `depth${depth}` as const,
    isOn: (entity: Entity) => state.viewState.around === entity.id && state.viewState.depth === depth,
    act: (entity: Entity) => surround(entity, depth),
  })),
  { key: "e", name: "expand", isOn: isIn("expanded"), isIdle: ifExpanded, act: expand },
  { key: "c", name: "collapse", isOn: isIn("collapsed"), isIdle: ifCollapsed, act: collapse },
  { key: "p", name: "pin", isOn: ({ id }) => Object.hasOwn(state.viewState.pinned, id), act: pin },
  { key: "h", name: "hide", isOn: isIn("hidden"), act: hide },
  { key: "t", name: "pathTo", isOn: ({ id }) => pathFrom === id, act: ({ id }) => askPath(pathFrom ? "" : id) },
];

/** The actions as buttons for the details of an entity. */
export function entityActionsView(entity: Entity): HTMLElement {
  const depths = ACTIONS.slice(0, 3).map((action) => actionButton(action, entity, action.key));
  const attributes = { class: "depths", role: "group", "aria-label": t("around") };
  const around = element("div", attributes, element("span", {}, t("around")), ...depths);
  const rest = ACTIONS.slice(3).map((action) => actionButton(action, entity, t(action.name)));
  const printing = button({}, print, t("printEntity"));
  return element("div", { class: "actions" }, around, ...rest, printing);
}

function actionButton(action: Action, entity: Entity, text: string): HTMLElement {
  const { key, name, isOn, isIdle } = action;
  const reason = isIdle?.(entity);
  const said = t(name);
  const attributes = {
    "aria-pressed": String(isOn(entity)),
    "aria-disabled": reason ? "true" : "",
    "aria-label": text === said ? said : `${text} – ${said}`,
    "aria-keyshortcuts": key,
    title: reason ? t(reason) : `${said} (${key})`,
    "data-action": name,
  };
  return button(attributes, () => runEntityAction(action, entity), text);
}

/** Do something with an entity, or tell why there is nothing to do. */
export function runEntityAction({ isIdle, act: go }: Action, entity: Entity): void {
  const reason = isIdle?.(entity);
  if (reason) announce(t(reason));
  else go(entity);
}

/** Walk on from an entity: show neighbours that are not in the graph yet, or else nothing but its neighbours. */
export function expandFrom(entity: Entity): void {
  if (ifExpanded(entity)) surround(entity, 1);
  else expand(entity);
}

function ifExpanded(entity: Entity): MessageKey | null {
  if (state.viewState.expanded.includes(entity.id)) return null;
  const { hidden } = state.viewState;
  const isThere = (end: Entity) => state.visible.drawn.has(end) || hidden.includes(end.id);
  return neighbours(entity, state.visible.passing).every(isThere) ? "nothingToExpand" : null;
}

function ifCollapsed(entity: Entity): MessageKey | null {
  if (state.viewState.collapsed.includes(entity.id)) return null;
  const { drawn, passing } = state.visible;
  const { pinned } = state.viewState;
  const isLeft = (end: Entity) =>
    drawn.has(end) && !Object.hasOwn(pinned, end.id) && isLeafOf(entity, end, drawn, passing);
  return neighbours(entity, passing).some(isLeft) ? null : "nothingToCollapse";
}

function isIn(list: "expanded" | "collapsed" | "hidden"): (entity: Entity) => boolean {
  return ({ id }) => state.viewState[list].includes(id);
}

/** Show the neighbourhood of an entity alone; all again when it is so already. */
function surround({ id }: Entity, depth: number): void {
  const isSo = state.viewState.around === id && state.viewState.depth === depth;
  updateViewState(isSo ? { around: "", depth: 0 } : { around: id, depth });
}

function expand({ id }: Entity): void {
  const { expanded, collapsed } = state.viewState;
  updateViewState({ expanded: toggled(expanded, id), collapsed: without(collapsed, id) });
}

function collapse({ id }: Entity): void {
  const { expanded, collapsed } = state.viewState;
  updateViewState({ expanded: without(expanded, id), collapsed: toggled(collapsed, id) });
}

/** Hide an entity, which then is not selected any longer, or bring it back. */
function hide({ id }: Entity): void {
  const { hidden } = state.viewState;
  const wasHidden = hidden.includes(id);
  updateViewState({ hidden: toggled(hidden, id), selected: wasHidden ? id : "" });
  // its details, and with them the button that had the focus, are gone
  if (!wasHidden) byId("network").focus({ preventScroll: true });
}

function pin(entity: Entity): void {
  const { [entity.id]: own, ...others } = state.viewState.pinned;
  const { x, y } = targetPosition(entity);
  updateViewState({ pinned: own === undefined ? { ...others, [entity.id]: { x, y } } : others });
}
