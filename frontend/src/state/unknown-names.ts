/** What an address names that the dataset does not have: entities by their ids, and values of filters. */

import type { Model } from "../model/model";
import { entityById } from "./address";
import { type FacetValues, unknownValuesIn } from "./facets/address-facets";
import type { ViewState } from "./view-state";

/** Every name in an address that nothing bears, but that of what is selected, each once. */
export function unknownNamesIn(hash: string, viewState: ViewState, model: Model, valuesOf: FacetValues): string[] {
  const { around, path, expanded, collapsed, hidden, pinned, avoided } = viewState;
  const ids = [around, ...path, ...expanded, ...collapsed, ...hidden, ...Object.keys(pinned), ...avoided];
  const missing = ids.filter((id) => id && !entityById(id, model));
  return [...new Set([...missing, ...unknownValuesIn(hash, valuesOf)])];
}
