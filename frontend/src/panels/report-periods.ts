/** The periods that reports cover, told once for all statements that name no time of their own. */
import type { Statement } from "../model/model";
import { isolated } from "../shared/dom";
import { bidiIsolated } from "../shared/formatting";
import { localized, t } from "../state/i18n";
import { periodText } from "../state/statement-text";
import { model } from "../state/store";

/** A line about the reports that support such statements; nothing where every statement says when. */
export function reportPeriodsView(statements: readonly Statement[]): HTMLElement[] {
  const pieces = statements.filter(({ covered }) => covered.length).flatMap(({ evidence }) => evidence);
  const sources = new Set(pieces.flatMap(({ source, stance }) => (stance === "supports" ? [source] : [])));
  const reports = [...sources].sort().flatMap(reportText);
  const text = t("untimed", { reports: reports.join(t("comma")) });
  return reports.length ? [isolated({ text, language: "" }, "p", { class: "small" })] : [];
}

function reportText(id: string): string[] {
  const { label, covers = "" } = model.sources.get(id) ?? {};
  const source = bidiIsolated(localized(label, id).text);
  return covers ? [t("coveredBy", { period: periodText(covers), source })] : [];
}
