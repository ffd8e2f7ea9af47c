/** The counts beside the values of a facet, and the order that they give. */
import { totalsOf } from "../state/facets/facet-counts";
import { formatNumber, t } from "../state/i18n";
import { facetValues, model, state } from "../state/store";
import type { Facet } from "../state/view-state";

/** How many are to be seen with a value, and of how many where some are not. */
export function countText(facet: Facet, value: string): string {
  const [n = 0, all = 0] = [state.visible.shown[facet].get(value), totalsOf(model)[facet].get(value)];
  return n === all ? formatNumber(n) : t("shownOf", { n: formatNumber(n), all: formatNumber(all) });
}

/** The values of a facet, and behind them those that the other filters leave nothing of: choosing among them moves none. */
export function valuesInOrder(facet: Facet): string[] {
  const isOffered = (value: string) => state.visible.offered[facet].has(value);
  const values = facetValues(facet);
  return [...values.filter(isOffered), ...values.filter((value) => !isOffered(value))];
}
