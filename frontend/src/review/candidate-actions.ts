/** Actions on a candidate, each with its key. */
import { accept, decide } from "./acceptance";
import { itemName } from "./display-names";
import { editItem, linkItem, mergeItem } from "./forms";
import { type MessageKey, t } from "./i18n";
import { showNotice } from "./notice";
import type { Item } from "./protocol";
import { isShown, selectedItem } from "./store";

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

/** Do something with a candidate: decide at once, or open the form that it takes; or say why that cannot be. */
export function runCandidateAction(action: CandidateAction, item: Item | undefined = selectedItem()): void {
  const against = reasonAgainst(action, item);
  showNotice(against);
  if (!item || against) return;
  const { name } = action;
  if (name === "accept") accept(item);
  else if (name === "edit") editItem(item);
  else if (name === "link") linkItem(item);
  else if (name === "merge") mergeItem(item);
  else decide(name, item);
}

/** Why an action cannot be done with a candidate; nothing where it can. */
function reasonAgainst(action: CandidateAction, item: Item | undefined): string {
  if (!item || !isShown(item)) return t("noneChosen");
  if (actionsFor(item).includes(action)) return "";
  if (item.status === "candidate") return t("linkNoStatement");
  return t(item.status === "accepted" ? "isAccepted" : "isRejected", { name: itemName(item) });
}
