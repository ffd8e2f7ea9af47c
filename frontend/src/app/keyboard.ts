/** Keyboard navigation of the graph: moving it, from neighbour to neighbour, to their details, nudging what is selected. */

import { toggleGroup } from "../controls/toggle-group";
import { hasPosition, targetPosition } from "../layouts/positions";
import type { Entity } from "../model/model";
import { fit, panBy, showEntity } from "../render/camera/camera";
import { rankedIn } from "../render/labels/label-rank";
import { renderer } from "../render/renderer";
import { typeOf } from "../render/style/type-style";
import { announce } from "../shared/announce";
import { isGroup } from "../state/groups/group";
import { nameOf, t, typeName } from "../state/i18n";
import { goTo, updateViewState } from "../state/navigation";
import { setHovered, state } from "../state/store";
import { neighbours } from "../state/subgraph";

/** How far a key moves the graph, and what is selected, in CSS pixels. */
const STEP = 60;
const NUDGE = 20;

/** The direction of an arrow key. */
const ARROWS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
]);

/** Point at the next neighbour of what is selected, or without a selection at the next best connected entity. */
export function stepToNeighbour(by: 1 | -1): void {
  if (state.viewState.tab !== "graph") return;
  const stops = stopsNow();
  const at = state.hovered ? stops.indexOf(state.hovered) : -1;
  const next = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length];
  renderer.container.focus({ preventScroll: true });
  if (!next) return;
  setHovered(next);
  showEntity(next);
  renderer.repaint();
  const said = { name: nameOf(next).text, type: typeName(typeOf(next)).text };
  const place = `${stops.indexOf(next) + 1}/${stops.length}`;
  announce(t(isGroup(next) ? "pointedAtGroup" : "pointedAt", { ...said, place }));
}

function stopsNow(): Entity[] {
  const { selected, visible } = state;
  const isThere = (entity: Entity) => visible.drawn.has(entity) && hasPosition(entity);
  if (!selected) return rankedIn(visible).filter(isThere);
  return [...neighbours(selected, visible.passing), ...groupsAround(selected)]
    .filter(isThere)
    .sort((one, other) => other.degree - one.degree);
}

/** The groups that an entity is tied to, or hangs from. */
function groupsAround(entity: Entity): Entity[] {
  const ends = state.visible.groups
    ? state.visible.edges.flatMap(({ from, to }) => [
        [from, to],
        [to, from],
      ])
    : [];
  return [...new Set(ends.flatMap(([one, other]) => (one === entity && other && isGroup(other) ? [other] : [])))];
}

/** Listen to the keys that work while the graph has the focus. */
export function watchKeyboard(): void {
  renderer.container.addEventListener("keydown", onKey);
}

function onKey(event: KeyboardEvent): void {
  const { ctrlKey, metaKey, altKey, shiftKey, target, key } = event;
  if (ctrlKey || metaKey || altKey || target !== renderer.container) return;
  const arrow = ARROWS.get(key);
  if (arrow && !shiftKey) panBy(arrow[0] * STEP, arrow[1] * STEP);
  else if (arrow && state.selected) nudge(state.selected, arrow);
  else if (key === "Enter" && isGroup(state.hovered)) toggleGroup(state.hovered);
  else if (key === "Enter" && state.hovered) goTo(state.hovered.id, "graph");
  else if (key === "Home") fit();
  else return;
  event.preventDefault();
}

/** Pin what is selected a little farther on. */
function nudge(entity: Entity, [right, down]: readonly [number, number]): void {
  if (!hasPosition(entity)) return;
  const { x, y } = targetPosition(entity);
  const far = NUDGE / renderer.viewport().scale;
  const point = { x: Math.round(x + right * far), y: Math.round(y + down * far) };
  updateViewState({ pinned: { ...state.viewState.pinned, [entity.id]: point } }, { from: "graph", isStep: false });
}
