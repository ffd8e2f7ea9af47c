/** Folds and unfolds the groups of a large dataset. */

import { announce } from "../shared/announce";
import type { Group } from "../state/groups/group";
import { nameOf, t } from "../state/i18n";
import { updateViewState, without } from "../state/navigation";
import { state } from "../state/store";

/** Unfold a group, or fold it again; the address names only what is not as the page opens. */
export function toggleGroup({ key }: Group): void {
  const { unfolded, folded } = state.viewState;
  const [list, other] = isUnfolded(key) ? (["unfolded", "folded"] as const) : (["folded", "unfolded"] as const);
  const lists = { unfolded, folded };
  const isReversed = lists[list].includes(key);
  updateViewState(isReversed ? { [list]: without(lists[list], key) } : { [other]: [...lists[other], key] });
  const group = [...(state.visible.groups?.shapes ?? [])].find(({ id }) => id === `group:${key}`);
  if (group) announce(t(isUnfolded(key) ? "unfoldedNow" : "foldedNow", { name: nameOf(group).text }));
}

function isUnfolded(key: string): boolean {
  return [...(state.visible.groups?.unfolded ?? [])].some((group) => group.key === key);
}
