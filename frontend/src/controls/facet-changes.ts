/** Changes of the filters: what becomes of the view state when a value is chosen. */
import { toggled, updateViewState, without } from "../state/navigation";
import { facetValues, state } from "../state/store";
import { type Facet, INITIAL_VIEW_STATE, type ViewState } from "../state/view-state";

/** Filter otherwise: a step, from which back leads to the filters before; the focus stays where it is. */
export function filterBy(changes: Partial<ViewState>): void {
  updateViewState(changes, { from: "address" });
}

/** Filter nothing any longer. */
export function clearFilters(): void {
  const { excluded, dim, bothEnds } = INITIAL_VIEW_STATE;
  filterBy({ excluded, dim, bothEnds });
}

/** A value filtered out that was not, or the other way round. */
export function withToggled(facet: Facet, value: string): Partial<ViewState> {
  return withExcluded(facet, toggled(state.viewState.excluded[facet], value));
}

/** Every value of a facet filtered out but one; all of them back when it is so already. */
export function withOnly(facet: Facet, value: string): Partial<ViewState> {
  const own = state.viewState.excluded[facet];
  const others = without(facetValues(facet), value);
  return withExcluded(facet, own.length === others.length && !own.includes(value) ? [] : others);
}

/** These values of a facet filtered out, and no others. */
export function withExcluded(facet: Facet, values: readonly string[]): Partial<ViewState> {
  return { excluded: { ...state.viewState.excluded, [facet]: values } };
}
