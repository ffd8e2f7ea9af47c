/** Other names one after the other; of many the first, and the rest when they are asked for. */
import { button, element, isolated } from "../shared/dom";
import type { Text } from "../shared/language";
import { formatNumber, t } from "../state/i18n";
import { firstOf } from "./group-view";

const MOST_NAMES = 10;

export function aliasNames(names: readonly Text[], comma: string): (Node | string)[] {
  const first = firstOf(names, MOST_NAMES);
  const shown = names.slice(0, first).flatMap((name, place) => [place ? comma : "", isolated(name)]);
  if (first === names.length) return shown;
  const rest = names.slice(first).flatMap((name) => [comma, isolated(name)]);
  const others = element("span", { class: "other-names", hidden: "hidden" }, ...rest);
  const more = button({ class: "more" }, () => unfold(), t("showMore", { n: formatNumber(names.length - first) }));
  const unfold = () => {
    others.hidden = false;
    more.remove();
  };
  return [...shown, others, " ", more];
}
