/** Actions on a candidate, each with its key. */

import { itemName } from "../candidates/display-names";
import { isShown } from "../candidates/shown-candidates";
import { accept, decide } from "../forms/acceptance";
import { editItem, linkItem, mergeItem } from "../forms/forms";
import { type MessageKey, t } from "../i18n";
import { showNotice } from "../notice";
import type { Item, Status } from "../protocol";
import { selectedItem, sendCommand } from "../store";

export interface CandidateAction {
  readonly name: "accept" | "reject" | "edit" | "link" | "merge" | "remove";
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
  { name: "remove", key: "x", help: "keyRemove" },
];

const ALLOWED: Readonly<Record<Status, readonly CandidateAction["name"][]>> = {
  candidate: ["accept", "reject", "edit", "link", "merge"],
  accepted: ["edit", "remove"],
  rejected: ["accept"],
};

/** What may be done; what was accepted is changed and taken out in the dataset. */
export function actionsFor(item: Item): readonly CandidateAction[] {
  const allowed = ALLOWED[item.status];
  return ACTIONS.filter(({ name }) => allowed.includes(name) && (name !== "link" || item.kind === "entities"));
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
  else if (name === "remove") sendCommand({ action: "remove", kind: item.kind, place: item.place });
  else decide(name, item);
}

/** Why an action cannot be done with a candidate; nothing where it can. */
function reasonAgainst(action: CandidateAction, item: Item | undefined): string {
  if (!item || !isShown(item)) return t("noneChosen");
  if (actionsFor(item).includes(action)) return "";
  if (item.status === "candidate") return t(action.name === "remove" ? "isOpen" : "linkNoStatement");
  return t(item.status === "accepted" ? "isAccepted" : "isRejected", { name: itemName(item) });
}
