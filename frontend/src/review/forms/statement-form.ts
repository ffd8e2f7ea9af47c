/** The form of a statement: its ends, and what the schema says that its predicate takes besides. */
import { element } from "../../shared/dom";
import { fieldOf, qualifierName } from "../candidates/display-names";
import { t, word } from "../i18n";
import type { Fields, Item, ValueForm } from "../protocol";
import { store } from "../store";
import { Combobox } from "./combobox";
import { type Field, type FieldSet, type SelectOption, selectField, textField } from "./form-fields";
import { newEntity } from "./new-entity";
import { entityOptions, predicateNamed, predicateOptions } from "./options";
import { unitField } from "./unit-form";

/** The form of a statement about words of a line; fields that hang on the predicate come and go with it. */
export function statementForm(item: Item | undefined, line: number): FieldSet {
  const box = element("div", { class: "hanging" });
  const kept = new Map<string, string>(Object.entries(item?.fields ?? {}).flatMap(namedValues));
  let hanging: readonly Field[] = [];
  let name = item ? fieldOf(item, "predicate") : "";
  const isNew = item === undefined;
  const end = (field: "subject" | "object", types: () => readonly string[]) =>
    new Combobox({
      name: field,
      label: t(field),
      value: kept.get(field) ?? "",
      options: () => entityOptions(line, types()),
      required: true,
      ...(isNew ? { create: (words: string) => newEntity(`${field}.`, words, types()) } : {}),
    });
  const subject = end("subject", () => predicateNamed(name)?.domain ?? []);
  const predicate = new Combobox({
    name: "predicate",
    label: t("predicate"),
    value: name,
    options: () => predicateOptions(subject.value()),
    required: true,
    chosen: () => renew(),
  });
  const renew = () => {
    name = predicate.value();
    for (const field of hanging) kept.set(field.name, field.value());
    const types = predicateNamed(name)?.range ?? [];
    const object = types.length || kept.get("object") ? [end("object", () => types)] : [];
    hanging = [...object, ...hangingFields(name, kept)];
    box.replaceChildren(...hanging.map(({ row }) => row));
  };
  renew();
  return { rows: [subject.row, predicate.row, box], fields: () => [subject, predicate, ...hanging] };
}

/** What a field of a candidate says, by the names of the form's fields: `en` of `label` is `label.en`. */
function namedValues([name, value]: [string, Fields[string]]): [string, string][] {
  if (typeof value === "string") return [[name, value]];
  return Object.entries(value).map(([key, own]) => [`${name}.${key}`, own]);
}

/** What hangs on a predicate besides the object. A field that says something stays, though the predicate does not take it. */
function hangingFields(name: string, kept: ReadonlyMap<string, string>): Field[] {
  const predicate = predicateNamed(name);
  const has = (field: string) => Boolean(kept.get(field));
  const value = (field: string) => kept.get(field) ?? "";
  const fields: Field[] = [];
  const needsValue = Boolean(predicate?.value);
  if (needsValue || has("value"))
    fields.push(valued("value", t("value"), value("value"), predicate?.value, needsValue));
  if (predicate?.value?.unit || has("unit")) fields.push(unitField(value("unit"), Boolean(predicate?.value?.unit)));
  const spoken = [...kept.keys()].filter((field) => field.startsWith("qualifiers.") && has(field));
  for (const field of new Set([...(predicate?.qualifiers ?? []).map((each) => `qualifiers.${each}`), ...spoken])) {
    const qualifier = field.slice("qualifiers.".length);
    fields.push(valued(field, qualifierName(qualifier), value(field), store.state.qualifiers[qualifier]));
  }
  const modalities = store.state.modalities.map((code): SelectOption => [code, word(code)]);
  return [...fields, selectField("modality", t("modality"), value("modality") || "fact", modalities)];
}

/** A value: one of a closed list, or written as its datatype wants it. */
function valued(
  name: string,
  label: string,
  value: string,
  spec: ValueForm | null | undefined,
  required = false,
): Field {
  const { datatype = "", values = [], form = "" } = spec ?? {};
  if (!values.length) return textField(name, label, value, { hint: HINTS[datatype] ?? "", form, required });
  const choices: SelectOption[] = [["", t("none")], ...values.map((code): SelectOption => [code, word(code)])];
  return selectField(name, label, value, choices, required);
}

const HINTS: Readonly<Record<string, string>> = {
  gYear: "2024",
  partialDate: "2024 · 2024-06 · 2024-06-30",
  edtf: "2024 · 2024-06 · 2024-06-30 · 2024-01/2024-06",
  positiveInteger: "1, 2, 3",
  decimal: "1280 · 95.2",
};
