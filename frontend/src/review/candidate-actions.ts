/** Actions on a candidate, each with its key. */
import { editItem, linkItem, mergeItem } from "./forms";
import type { Item } from "./protocol";
import { selectedItem, sendCommand } from "./store";

export type ActionName = "accept" | "reject" | "edit" | "link" | "merge";

export interface CandidateAction {
  readonly name: ActionName;
  readonly key: string;
}

const COMMANDS: readonly CandidateAction[] = [
  { name: "accept", key: "a" },
  { name: "reject", key: "r" },
  { name: "edit", key: "e" },
  { name: "link", key: "l" },
  { name: "merge", key: "m" },
];

/** What may be done: all of it with an open candidate; a rejection can be taken back, and what was accepted cannot. */
export function actionsFor(item: Item): readonly CandidateAction[] {
  if (item.status === "accepted") return [];
  if (item.status === "rejected") return COMMANDS.filter(({ name }) => name === "accept");
  return COMMANDS.filter(({ name }) => name !== "link" || item.kind === "entities");
}

export function actionOf(key: string): ActionName | undefined {
  return COMMANDS.find((command) => command.key === key)?.name;
}

/** Do something with a candidate: decide at once, or open the form that it takes. */
export function runCandidateAction(name: ActionName, item: Item | undefined = selectedItem()): void {
  if (!item || !actionsFor(item).some((command) => command.name === name)) return;
  if (name === "edit") editItem(item);
  else if (name === "link") linkItem(item);
  else if (name === "merge") mergeItem(item);
  else sendCommand({ action: name, kind: item.kind, place: item.place });
}
