/** The active filters and the subgraph that is shown, in words. */

import { bidiIsolated } from "../shared/formatting";
import { entityById } from "../state/address";
import { nameOf, t } from "../state/i18n";
import { facetValues, model, state } from "../state/store";
import { FACETS, type Facet } from "../state/view-state";
import { FACET_TITLES, facetValueName } from "./facet-names";

/** No more names than a reader takes in; how many there are is told. */
const MOST_NAMES = 12;

export function activeFilters(): string[] {
  const { around, depth, path } = state.viewState;
  const [from, to] = path;
  return [
    ...facetFilters(),
    ...(depth ? [t("termAround", { name: nameOfId(around), n: depth })] : []),
    ...(from ? [t("termPath", { from: nameOfId(from), to: nameOfId(to) }), ...pathLimits()] : []),
    ...(["expand", "collapse", "hide", "pin"] as const).flatMap(actionTerm),
  ];
}

/** The filters of the legend and the filter panel. */
export function facetFilters(): string[] {
  const { excluded, bothEnds } = state.viewState;
  const facets = FACETS.filter((facet) => excluded[facet].length).map(facetTerm);
  return [...facets, ...(bothEnds ? [t("bothEnds")] : [])];
}

/** What a path may not take. */
export function pathLimits(): string[] {
  const { toldOnly, avoided } = state.viewState;
  const names = avoided.map(nameOfId);
  return [
    ...(toldOnly ? [t("pathToldOnly")] : []),
    ...(names.length ? [t("termAvoid", { values: listed(names) })] : []),
  ];
}

/** What of a facet is left, or what is not: whichever is less. */
function facetTerm(facet: Facet): string {
  const gone = state.viewState.excluded[facet];
  const left = facetValues(facet).filter((value) => !gone.includes(value));
  const isFew = left.length < gone.length;
  const values = listed((isFew ? left : gone).map((value) => facetValueName(facet, value).text));
  return t(isFew ? "termOnly" : "termWithout", { facet: t(FACET_TITLES[facet]), values });
}

function actionTerm(action: "expand" | "collapse" | "hide" | "pin"): string[] {
  const { expanded: expand, collapsed: collapse, hidden: hide, pinned } = state.viewState;
  const ids = { expand, collapse, hide, pin: Object.keys(pinned) }[action];
  return ids.length ? [t("termAction", { action: t(action), values: listed(ids.map(nameOfId)) })] : [];
}

function nameOfId(id: string): string {
  const entity = entityById(id, model);
  return entity ? nameOf(entity).text : id;
}

function listed(names: readonly string[]): string {
  if (!names.length) return t("termNone");
  const values = names.slice(0, MOST_NAMES).map(bidiIsolated).join(t("comma"));
  return names.length > MOST_NAMES ? t("termMore", { values, n: names.length }) : values;
}
