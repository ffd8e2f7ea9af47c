/** Actions on a candidate, each with its key. */
import { editItem, linkItem, mergeItem } from "./forms";
import type { MessageKey } from "./i18n";
import type { Item } from "./protocol";
import { selectedItem, sendCommand } from "./store";

export interface CandidateAction {
  readonly name: "accept" | "reject" | "edit" | "link" | "merge";
  readonly key: string;
  /** What the help says of it. */
  readonly help: MessageKey;
}

export const ACTIONS: readonly CandidateAction[] = [
  { name: "accept", key: "a", help: "keyAccept" },
  { name: "reject", key: "r", help: "keyReject" },
  { name: "edit", key: "e", help: "keyEdit" },
  { name: "link", key: "l", help: "keyLink" },
  { name: "merge", key: "m", help: "keyMerge" },
];

/** What may be done: all of it with an open candidate; a rejection can be taken back, and what was accepted cannot. */
export function actionsFor(item: Item): readonly CandidateAction[] {
  if (item.status === "accepted") return [];
  if (item.status === "rejected") return ACTIONS.filter(({ name }) => name === "accept");
  return ACTIONS.filter(({ name }) => name !== "link" || item.kind === "entities");
}

/** Do something with a candidate: decide at once, or open the form that it takes. */
export function runCandidateAction(action: CandidateAction, item: Item | undefined = selectedItem()): void {
  if (!item || !actionsFor(item).includes(action)) return;
  const { name } = action;
  if (name === "edit") editItem(item);
  else if (name === "link") linkItem(item);
  else if (name === "merge") mergeItem(item);
  else sendCommand({ action: name, kind: item.kind, place: item.place });
}
