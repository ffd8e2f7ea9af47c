/** Where a source comes from, as far as it is known: who wrote and published it, when, where it lies, under which licence. */
import type { Source } from "../data/payload";
import { t } from "../i18n";
import { element } from "../shared/dom";
import { outsideLink } from "./outside-link";

/** A line of facts and links; null where nothing is known. */
export function originView({ author, publisher, date, licence, url, archived, retrieved }: Source): HTMLElement | null {
  const facts = [author, publisher, date].filter(Boolean).map((fact) => element("bdi", {}, fact));
  const links = [
    url ? outsideLink(url, t("sourceOriginal")) : null,
    archived ? outsideLink(archived, t("sourceCopy")) : null,
    retrieved ? element("bdi", {}, t("sourceRetrieved", { date: retrieved })) : null,
    licence ? outsideLink(licence) : null,
  ].filter((part) => part !== null);
  const parts = [...facts, ...links].flatMap((part, place) => (place ? [" · ", part] : [part]));
  return parts.length ? element("p", { class: "small origin" }, ...parts) : null;
}
