/** Accepting: a candidate at once, or with the form that asks for what it lacks. */
import { element, isolated } from "../../shared/dom";
import { selectNextOpen } from "../candidates/candidate-selection";
import { fieldOf, itemName } from "../candidates/display-names";
import { isRequired, isUnitMissing, missingNames } from "../candidates/missing";
import { nameField, t } from "../i18n";
import { showNotice } from "../notice";
import type { Command, Item, Outcome } from "../protocol";
import { isOpen, itemAt, selectedItem, sendCommand, store } from "../store";
import { openForm } from "./form-dialog";
import { type Field, textField } from "./form-fields";
import { askForUnit } from "./unit-form";

/** Decide on a candidate, and go on to the next that is open; a refusal leads back to it. */
export async function decide(action: "accept" | "reject", item: Item): Promise<void> {
  const along = action === "reject" ? openStatementsAbout(item).length : 0;
  const asked = sendCommand({ action, kind: item.kind, place: item.place });
  selectNextOpen();
  const outcome = await asked;
  const chosen = selectedItem();
  // a rejection takes along what speaks of it, which may have been the next
  if (outcome === "done" && chosen && !isOpen(chosen)) selectNextOpen();
  if (outcome === "done" && along) showNotice(t("rejectedAlong", { name: itemName(item), n: along }));
}

/** What is rejected along with an entity, since it cannot stand without it. */
function openStatementsAbout({ kind, id }: Item): Item[] {
  const speaks = (each: Item) => [fieldOf(each, "subject"), fieldOf(each, "object")].includes(id);
  return kind === "entities" ? store.state.items.filter((each) => isOpen(each) && speaks(each)) : [];
}

/** Accept a candidate; what it lacks is asked for first: a unit, names, and whether its lines go off the list. */
export function accept(item: Item): void {
  if (isUnitMissing(item)) {
    askForUnit(item, () => acceptAgain(item));
    return;
  }
  const nameless = [...entitiesOf(item)].filter((each) => missingNames(each).some(isRequired));
  const listed = item.kind === "statements" ? listedLines(item) : [];
  if (!nameless.length && !listed.length) {
    decide("accept", item);
    return;
  }
  const fields = nameless.map((each) => ({ each, fields: missingNames(each).map((code) => labelField(each, code)) }));
  openForm({
    title: t("acceptTitle", { name: itemName(item) }),
    save: t("accept"),
    content: [
      ...listed.map((line) => listedHint(line)),
      ...fields.flatMap(({ each, fields: own }) => [nameHeading(each), ...own.map(({ row }) => row)]),
    ],
    outlives: false,
    send: async (seen) => {
      const labels = Object.fromEntries(fields.map(({ each, fields: own }) => [each.id, valuesOf(own)]));
      const command: Command = { action: "accept", kind: item.kind, place: item.place, labels };
      return goOn(await sendCommand(command, seen));
    },
  });
}

function acceptAgain({ kind, place }: Item): void {
  const now = itemAt([kind, place]);
  if (now) accept(now);
}

/** After a decision, go on to the next candidate that is open. */
export function goOn(outcome: Outcome): Outcome {
  if (outcome === "done") selectNextOpen();
  return outcome;
}

/** The open entities that accepting a candidate brings: itself, or those that a statement speaks of. */
function* entitiesOf(item: Item): Generator<Item> {
  if (item.kind === "entities") yield item;
  for (const end of item.kind === "statements" ? new Set([fieldOf(item, "subject"), fieldOf(item, "object")]) : []) {
    const spoken = store.state.items.find((each) => each.kind === "entities" && each.id === end);
    if (spoken?.status === "candidate") yield spoken;
  }
}

function labelField(item: Item, code: string): Field {
  const hint = code.startsWith("zh") ? t("nameHint") : isRequired(code) ? "" : t("optional");
  return textField(`label.${item.place}.${code}`, nameField(code), "", { hint });
}

function valuesOf(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ name, value }) => [name.split(".")[2] ?? "", value()]));
}

function nameHeading(item: Item): HTMLElement {
  const quote = item.evidence[0];
  const words = quote ? `「${quote.quote}」 ${t("line", { n: quote.line })}` : item.id;
  return element("p", { class: "asked" }, isolated({ text: itemName(item), language: "" }), ` · ${words}`);
}

function listedLines(item: Item): number[] {
  return [...new Set(item.evidence.map(({ line }) => line))].filter((line) => store.state.uncited[line] !== undefined);
}

/** What becomes of the list of lines without a statement when one is added from a line of it. */
export function listedHint(line: number): HTMLElement {
  return element("p", { class: "hint" }, t("listedHint", { n: line, reason: store.state.uncited[line] ?? "" }));
}
