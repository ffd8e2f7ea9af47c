/** The statements of an entity that pass the filters, for the outline and for paper. */
import type { Entity } from "../model/model";
import { statementGroupsOf } from "../model/statement-groups";
import type { StatementSet } from "../model/statement-set";
import { type GroupPlace, groupView } from "../panels/group-view";
import { reportPeriodsView } from "../panels/report-periods";
import { element } from "../shared/dom";
import { t } from "../state/i18n";
import { model } from "../state/store";

export function entityStatements(entity: Entity, passing: StatementSet, place: GroupPlace): HTMLElement[] {
  const groups = statementGroupsOf(entity, model.predicates, (statement) => passing.has(statement));
  if (!groups.length) return [element("p", { class: "note" }, t("noStatements"))];
  const periods = reportPeriodsView(groups.flatMap(({ rows }) => rows));
  return [...periods, ...groups.map((group) => groupView(group, place))];
}
