/** The statements of an entity that pass the filters, for the outline and for paper. */
import type { Entity, Statement } from "../data/model";
import { statementGroupsOf } from "../data/statement-groups";
import { t } from "../i18n";
import { type GroupPlace, groupView } from "../interface/group-view";
import { reportPeriodsView } from "../interface/report-periods";
import { element } from "../shared/dom";
import { model } from "../state";

export function entityStatements(entity: Entity, passing: ReadonlySet<Statement>, place: GroupPlace): HTMLElement[] {
  const groups = statementGroupsOf(entity, model.predicates, (statement) => passing.has(statement));
  if (!groups.length) return [element("p", { class: "note" }, t("noStatements"))];
  const periods = reportPeriodsView(groups.flatMap(({ rows }) => rows));
  return [...periods, ...groups.map((group) => groupView(group, place))];
}
