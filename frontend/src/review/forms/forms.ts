/** The forms of the review page: edit, link, merge and add. */
import { element } from "../../shared/dom";
import { selectLast } from "../candidates/candidate-selection";
import { itemName, predicateName, typeName } from "../candidates/display-names";
import { t } from "../i18n";
import { showNotice } from "../notice";
import type { Command, Fields, Item, Words } from "../protocol";
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
    title: t(item.status === "accepted" ? "editAcceptedTitle" : "editTitle"),
    save: t("save"),
    content: [...item.evidence.slice(0, 1).map(({ line: n, quote }) => cited(quote, n)), ...form.rows],
    outlives: false,
    fields: form.fields,
    send: async (seen) => {
      const fields = changed(item, fieldValues(form.fields()));
      return Object.keys(fields).length
        ? sendCommand({ action: "edit", kind: item.kind, place: item.place, fields }, seen)
        : "done";
    },
  });
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
  const target = new Combobox({
    name: "target",
    label: t("linkTo"),
    value: "",
    options: () => entityOptions(item.evidence[0]?.line ?? 0, [item.what], true),
    required: true,
  });
  openForm({
    title: t("linkTitle"),
    save: t("link"),
    content: [element("p", {}, t("linkHint", { name: itemName(item) })), target.row],
    outlives: false,
    fields: () => [target],
    send: (seen) => sendCommand({ action: "link", kind: item.kind, place: item.place, target: target.value() }, seen),
  });
}

/** Merge a candidate into another; where there is none that it may be one with, say so. */
export function mergeItem(item: Item): void {
  const targets = mergeTargets(item);
  if (!targets.length) {
    const isEntity = item.kind === "entities";
    const what = isEntity ? typeName(item.what) : predicateName(item.what);
    showNotice(t(isEntity ? "noOtherEntity" : "noOtherStatement", { name: itemName(item), what }));
    return;
  }
  const kept = new Combobox({
    name: "other",
    label: t("mergeInto"),
    value: "",
    options: () => targets,
    required: true,
  });
  openForm({
    title: t("mergeTitle"),
    save: t("merge"),
    content: [element("p", {}, t("mergeHint", { name: itemName(item) })), kept.row],
    outlives: false,
    fields: () => [kept],
    send: (seen) => sendCommand({ kind: item.kind, place: item.place, ...merging(item, kept.value()) }, seen),
  });
}

/** What makes two candidates one: an open one takes the other in; one that was accepted is of the dataset, and linked to. */
function merging({ kind }: Item, target: string): Pick<Command, "action" | "other" | "target"> {
  if (/^\d+$/.test(target)) return { action: "merge", other: Number(target) };
  // an id that was typed may be of a candidate that is not offered, of which the server says why
  const typed = store.state.items.find((each) => each.kind === kind && each.id === target);
  return typed?.status === "accepted" ? { action: "link", target } : { action: "merge", other: typed?.place ?? -1 };
}

export function addStatement(words: Words): void {
  const form = statementForm(undefined, words.line);
  const note = textField("note", t("note"), "", { hint: t("noteHint") });
  openForm({
    title: t("addStatement"),
    save: t("add"),
    content: [cited(words.text, words.line), ...listed(words.line), ...form.rows, note.row],
    outlives: true,
    fields: form.fields,
    send: () => add("statements", words, form.fields(), note.value()),
  });
}

export function addEntity(words: Words): void {
  const form = entityForm(undefined, words);
  openForm({
    title: t("addEntity"),
    save: t("add"),
    content: [cited(words.text, words.line), ...form.rows],
    outlives: true,
    fields: form.fields,
    send: () => add("entities", words, form.fields(), ""),
  });
}

/** Add what fields say, with the new entities that it speaks of, as one decision. */
async function add(kind: Item["kind"], { start, end }: Words, fields: readonly Field[], note: string) {
  const made = fields.flatMap(({ name, entity }) => Object.entries({ [name]: entity?.() }));
  const entities = Object.fromEntries(made.flatMap(([name, values]) => (values ? [[name, values]] : [])));
  const outcome = await sendCommand({ action: "add", kind, fields: fieldValues(fields), entities, start, end, note });
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
