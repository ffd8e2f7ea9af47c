/** The forms of the review page: edit, link, merge and add. */
import { element } from "../../shared/dom";
import { selectLast } from "../candidates/candidate-selection";
import { itemName } from "../candidates/display-names";
import { t } from "../i18n";
import type { Command, Fields, Item, Outcome, Words } from "../protocol";
import { sendCommand, store } from "../store";
import { forgetWords } from "../text/text-selection";
import { listedHint } from "./acceptance";
import { Combobox } from "./combobox";
import { entityForm, fieldValues } from "./entity-form";
import { openForm } from "./form-dialog";
import { type Field, textField } from "./form-fields";
import { entityOptions, mergeTargets } from "./options";
import { statementForm } from "./statement-form";

/** Change what a candidate says; what stays as it was is not sent. */
export function editItem(item: Item): void {
  const line = item.evidence[0]?.line ?? 0;
  const form = item.kind === "statements" ? statementForm(item, line) : entityForm(item);
  openForm({
    title: t("editTitle"),
    save: t("save"),
    content: [...item.evidence.slice(0, 1).map(({ line: n, quote }) => cited(quote, n)), ...form.rows],
    outlives: false,
    send: async (seen) => {
      const ready = await prepared(form.fields());
      if (ready !== "done") return ready;
      const fields = changed(item, fieldValues(form.fields()));
      return Object.keys(fields).length
        ? sendCommand({ action: "edit", kind: item.kind, place: item.place, fields }, seen)
        : "done";
    },
  });
}

/** Carry out what fields need before they are sent. */
async function prepared(fields: readonly Field[]): Promise<Outcome> {
  for (const { before } of fields) {
    const outcome = before ? await before() : "done";
    if (outcome !== "done") return outcome;
  }
  return "done";
}

/** The fields that are other than they were; one that has gone is empty. */
function changed(item: Item, fields: Fields): Fields {
  const empty = (value: Fields[string] | undefined) => (typeof value === "object" ? {} : "");
  const names = Object.keys({ ...item.fields, ...fields });
  const now = names.map((name) => [name, fields[name] ?? empty(item.fields[name])] as const);
  return Object.fromEntries(now.filter(([name, value]) => !isSame(value, item.fields[name] ?? empty(value))));
}

function isSame(one: Fields[string], other: Fields[string]): boolean {
  const form = (value: Fields[string]) => (typeof value === "string" ? value : Object.entries(value).sort());
  return JSON.stringify(form(one)) === JSON.stringify(form(other));
}

export function linkItem(item: Item): void {
  const target = new Combobox("target", t("linkTo"), "", () =>
    entityOptions(item.evidence[0]?.line ?? 0, [item.what], true),
  );
  openForm({
    title: t("linkTitle"),
    save: t("link"),
    content: [element("p", {}, t("linkHint", { name: itemName(item) })), target.row],
    outlives: false,
    send: (seen) => sendCommand({ action: "link", kind: item.kind, place: item.place, target: target.value() }, seen),
  });
}

export function mergeItem(item: Item): void {
  const kept = new Combobox("other", t("mergeInto"), "", () => mergeTargets(item));
  openForm({
    title: t("mergeTitle"),
    save: t("merge"),
    content: [element("p", {}, t("mergeHint", { name: itemName(item) })), kept.row],
    outlives: false,
    send: (seen) => sendCommand({ kind: item.kind, place: item.place, ...merging(kept.value()) }, seen),
  });
}

/** What makes two candidates one: an open one takes the other in; one that was accepted is of the dataset, and linked to. */
function merging(target: string): Pick<Command, "action" | "other" | "target"> {
  if (/^\d+$/.test(target)) return { action: "merge", other: Number(target) };
  const accepted = store.state.items.some(({ id, status }) => id === target && status === "accepted");
  return accepted ? { action: "link", target } : { action: "merge", other: -1 };
}

export function addStatement(words: Words): void {
  const form = statementForm(undefined, words.line);
  const note = textField("note", t("note"), "", t("noteHint"));
  openForm({
    title: t("addStatement"),
    save: t("add"),
    content: [cited(words.text, words.line), ...listed(words.line), ...form.rows, note.row],
    outlives: true,
    send: async () => {
      const ready = await prepared(form.fields());
      return ready === "done" ? add("statements", words, fieldValues(form.fields()), note.value()) : ready;
    },
  });
}

export function addEntity(words: Words): void {
  const form = entityForm(undefined, words);
  openForm({
    title: t("addEntity"),
    save: t("add"),
    content: [cited(words.text, words.line), ...form.rows],
    outlives: true,
    send: () => add("entities", words, fieldValues(form.fields()), ""),
  });
}

async function add(kind: Item["kind"], { start, end }: Words, fields: Fields, note: string) {
  const outcome = await sendCommand({ action: "add", kind, fields, start, end, note });
  if (outcome === "done") {
    forgetWords();
    selectLast(kind);
  }
  return outcome;
}

/** What becomes of the list of lines without a statement when one is added from a line of it. */
function listed(line: number): HTMLElement[] {
  return store.state.uncited[line] === undefined ? [] : [listedHint(line)];
}

function cited(words: string, line: number): HTMLElement {
  return element("blockquote", {}, words, element("footer", {}, t("line", { n: line })));
}
