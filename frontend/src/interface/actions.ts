/** What the reader can do with an entity in the picture: walk on from it, pin it, hide it, find a path. */
import type { Choice } from "../data/choice";
import type { Entity } from "../data/model";
import { placeOf } from "../drawing/places";
import { type Key, say } from "../speech";
import { state } from "../state";
import { button, element } from "./dom";
import { askPath, change, pathFrom } from "./navigation";

interface Action {
  readonly key: string;
  readonly name: Key;
  readonly isOn: (entity: Entity) => boolean;
  readonly act: (entity: Entity) => void;
}

/** Every action, with the key that does it. */
export const ACTIONS: readonly Action[] = [
  ...([1, 2, 3] as const).map((depth) => ({
    key: String(depth),
    name: `depth${depth}` as const,
    isOn: (entity: Entity) => state.choice.around === entity.id && state.choice.depth === depth,
    act: (entity: Entity) => surround(entity, depth),
  })),
  { key: "e", name: "expand", isOn: isIn("expanded"), act: (entity) => expand(entity) },
  { key: "c", name: "collapse", isOn: isIn("collapsed"), act: (entity) => collapse(entity) },
  { key: "p", name: "pin", isOn: ({ id }) => id in state.choice.pinned, act: (entity) => pin(entity) },
  { key: "h", name: "hide", isOn: isIn("hidden"), act: (entity) => hide(entity) },
  { key: "t", name: "pathTo", isOn: ({ id }) => pathFrom === id, act: ({ id }) => askPath(pathFrom ? "" : id) },
];

/** The actions as buttons for the details of an entity. */
export function actionsView(entity: Entity): HTMLElement {
  const depths = ACTIONS.slice(0, 3).map((action) => actionButton(action, entity, action.key));
  const around = element(
    "div",
    { class: "depths", role: "group", "aria-label": say("around") },
    element("span", {}, say("around")),
    ...depths,
  );
  const rest = ACTIONS.slice(3).map((action) => actionButton(action, entity, say(action.name)));
  return element("div", { class: "actions" }, around, ...rest);
}

function actionButton({ key, name, isOn, act }: Action, entity: Entity, text: string): HTMLElement {
  const said = say(name);
  const attributes = {
    "aria-pressed": String(isOn(entity)),
    "aria-label": text === said ? said : `${text} – ${said}`,
    "aria-keyshortcuts": key,
    title: `${said} (${key})`,
    "data-action": name,
  };
  return button(attributes, () => act(entity), text);
}

function isIn(list: "expanded" | "collapsed" | "hidden"): (entity: Entity) => boolean {
  return ({ id }) => state.choice[list].includes(id);
}

/** Show the neighbourhood of an entity alone; all again when it is so already. */
function surround({ id }: Entity, depth: number): void {
  const isSo = state.choice.around === id && state.choice.depth === depth;
  change(isSo ? { around: "", depth: 0 } : { around: id, depth });
}

function expand({ id }: Entity): void {
  change({ ...listed("expanded", id), collapsed: state.choice.collapsed.filter((each) => each !== id) });
}

function collapse({ id }: Entity): void {
  change({ ...listed("collapsed", id), expanded: state.choice.expanded.filter((each) => each !== id) });
}

/** Hide an entity; what is hidden is not selected any longer. */
function hide({ id }: Entity): void {
  change({ ...listed("hidden", id), selected: "" });
}

function pin(entity: Entity): void {
  const { [entity.id]: own, ...others } = state.choice.pinned;
  const { x, y } = placeOf(entity);
  change({ pinned: own === undefined ? { ...others, [entity.id]: { x, y } } : others });
}

/** A list with an id that was not in it, or without it. */
function listed(list: "expanded" | "collapsed" | "hidden", id: string): Partial<Choice> {
  const own = state.choice[list];
  return { [list]: own.includes(id) ? own.filter((each) => each !== id) : [...own, id] };
}
