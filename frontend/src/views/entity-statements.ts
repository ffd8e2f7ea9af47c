/** An entity of the outline: its statements that the filters leave, from where it stands. */

import type { Entity, Statement } from "../data/model";
import { groupsOf } from "../data/statement-groups";
import { say } from "../i18n";
import { type GroupPlace, groupView } from "../interface/group-view";
import { element } from "../shared/dom";
import { model } from "../state";

export function entityStatements(entity: Entity, left: ReadonlySet<Statement>, place: GroupPlace): HTMLElement[] {
  const groups = groupsOf(entity, model.predicates, (statement) => left.has(statement));
  if (!groups.length) return [element("p", { class: "note" }, say("noStatements"))];
  return groups.map((group) => groupView(group, place));
}
