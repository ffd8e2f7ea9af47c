/** What is known of a source: who wrote and published it, when, what it covers, where it lies, under which licence. */
import type { Source } from "../model/payload";
import { element } from "../shared/dom";
import { t } from "../state/i18n";
import { periodText } from "../state/statement-text";
import { datasetLink, outsideLink } from "./outside-link";

/** A line of facts and links; null where nothing is known. */
export function originView(source: Source): HTMLElement | null {
  const { licence, url, archived, retrieved } = source;
  const facts = originFacts(source).map((fact) => element("bdi", {}, fact));
  const links = [
    url ? outsideLink(url, t("sourceOriginal")) : null,
    archived ? outsideLink(archived, t("sourceCopy")) : null,
    retrieved ? element("bdi", {}, t("sourceRetrieved", { date: retrieved })) : null,
    licence ? datasetLink(licence) : null,
  ].filter((part) => part !== null);
  const parts = [...facts, ...links].flatMap((part, place) => (place ? [" · ", part] : [part]));
  return parts.length ? element("p", { class: "small origin" }, ...parts) : null;
}

/** Who wrote and published it, when, and the period that it covers. */
export function originFacts({ author, publisher, date, covers }: Source): string[] {
  const period = covers && t("covers", { period: periodText(covers) });
  return [author, publisher, date, period].filter(Boolean);
}
