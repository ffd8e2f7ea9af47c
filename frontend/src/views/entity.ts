/** An entity of the outline: its statements that the filters leave, from where it stands. */
import { groupsOf } from "../data/groups";
import type { Entity, Statement } from "../data/model";
import { element } from "../interface/dom";
import { type GroupPlace, groupView } from "../interface/groups";
import { say } from "../speech";
import { model } from "../state";

export function entityStatements(entity: Entity, left: ReadonlySet<Statement>, place: GroupPlace): HTMLElement[] {
  const groups = groupsOf(entity, model.predicates, (statement) => left.has(statement));
  if (!groups.length) return [element("p", { class: "note" }, say("noStatements"))];
  return groups.map((group) => groupView(group, place));
}
