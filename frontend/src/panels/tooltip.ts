/** The tooltip beside what is pointed at in the graph: the whole name of an entity, the sentences of an edge. */

import { claimText } from "../export/sentence";
import type { Entity } from "../model/model";
import { swatch } from "../render/style/swatch";
import { typeOf } from "../render/style/type-style";
import { byId, element, isolated } from "../shared/dom";
import type { Edge } from "../state/edge";
import { type Group, isGroup } from "../state/groups/group";
import { formatNumber, nameOf, t, typeName } from "../state/i18n";
import { state } from "../state/store";
import type { Point } from "../state/view-state";
import { statementsOf } from "./edge-statements";

/** How many sentences it tells; how many more there are, it says. */
const MOST_SENTENCES = 5;

/** From the pointer to the box. */
const AWAY = 14;

const box = byId("tooltip");

/** Say what is at a point of the graph; nothing where the pointer has left it. */
export function drawTooltip(at: Point | null): void {
  const { hovered, hoveredEdge } = state;
  box.hidden = !at || !(hovered || hoveredEdge?.statements.length);
  if (box.hidden || !at) return;
  box.replaceChildren(...(hovered ? entityLines(hovered) : hoveredEdge ? edgeLines(hoveredEdge) : []));
  place(at);
}

export function watchTooltip(): void {
  document.addEventListener("keydown", () => drawTooltip(null));
}

function groupLines(group: Group): HTMLElement[] {
  const hint = t(state.visible.groups?.unfolded.has(group) ? "foldHint" : "unfoldHint");
  return [element("p", {}, isolated(nameOf(group), "strong")), element("p", { class: "small" }, hint)];
}

function entityLines(entity: Entity): HTMLElement[] {
  if (isGroup(entity)) return groupLines(entity);
  const type = typeOf(entity);
  const n = formatNumber(entity.outgoing.length + entity.incoming.length);
  const about = element("p", { class: "small" }, swatch(type), isolated(typeName(type)), " · ", t("aboutIt", { n }));
  return [element("p", {}, isolated(nameOf(entity), "strong")), about];
}

function edgeLines(edge: Edge): HTMLElement[] {
  const statements = statementsOf(edge);
  const told = statements.slice(0, MOST_SENTENCES);
  const sentences = told.map((each) => isolated({ text: claimText(each), language: state.language }, "p"));
  const more = statements.length - told.length;
  return [...sentences, ...(more ? [element("p", { class: "small" }, t("andMore", { n: more }))] : [])];
}

/** Beside the pointer, on the side where there is room. */
function place({ x, y }: Point): void {
  const { clientWidth, clientHeight } = byId("stage-graph");
  const beside = (at: number, size: number, room: number) =>
    Math.max(4, at + AWAY + size <= room ? at + AWAY : at - AWAY - size);
  box.style.left = `${beside(x, box.offsetWidth, clientWidth)}px`;
  box.style.top = `${beside(y, box.offsetHeight, clientHeight)}px`;
}
