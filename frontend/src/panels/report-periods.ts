/** The periods that reports cover, told once for all statements that name no time of their own. */
import type { Statement } from "../model/model";
import { element, isolated } from "../shared/dom";
import { localized, t, tParts } from "../state/i18n";
import { periodText } from "../state/statement-text";
import { model } from "../state/store";

/** A line about the reports that support such statements; nothing where every statement says when. */
export function reportPeriodsView(statements: readonly Statement[]): HTMLElement[] {
  const pieces = statements.filter(({ covered }) => covered.length).flatMap(({ evidence }) => evidence);
  const sources = new Set(pieces.flatMap(({ source, stance }) => (stance === "supports" ? [source] : [])));
  const reports = [...sources].sort().flatMap(reportView);
  const list = reports.flatMap((report, place) => [place ? t("comma") : null, report]);
  const text = tParts("untimed", { reports: element("span", {}, ...list) });
  return reports.length ? [element("p", { class: "small", dir: "auto" }, ...text)] : [];
}

function reportView(id: string): HTMLElement[] {
  const { label, covers = "" } = model.sources.get(id) ?? {};
  const filling = { period: periodText(covers), source: isolated(localized(label, id)) };
  return covers ? [element("span", {}, ...tParts<Node | string>("coveredBy", filling))] : [];
}
