/** Views of a part of the dataset, whatever was chosen before: what an address says that leads there. */
import type { Model } from "../model/model";
import { facetValuesOf } from "./facets/facet-values";
import { FACETS, type Facet, INITIAL_VIEW_STATE, type ViewState } from "./view-state";

/** The values that are left of each facet that a part is chosen by. */
type Left = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The view that opens with nothing but these values of some facets. */
export function partView(left: Left, model: Model, more: Partial<ViewState> = {}): ViewState {
  const gone = (facet: Facet) => {
    const own = left[facet];
    return own ? facetValuesOf(facet, model).filter((value) => !own.includes(value)) : [];
  };
  const excluded = Object.fromEntries(FACETS.map((facet) => [facet, gone(facet)])) as unknown as ViewState["excluded"];
  return { ...INITIAL_VIEW_STATE, excluded, ...more };
}
