/** The fields of a statement: its ends, and what the schema says that its predicate takes besides. */
import { element } from "../shared/dom";
import { chooser } from "./combobox";
import { fieldOf, fieldsOf, qualifierName, unitName } from "./display-names";
import { type Field, type Named, selectField, textField } from "./form-fields";
import { say, word } from "./i18n";
import { predicateChoices, predicateNamed, thingChoices } from "./options";
import type { Item, ValueForm } from "./protocol";
import { desk } from "./store";

export interface StatementForm {
  readonly rows: readonly HTMLElement[];
  readonly fields: () => readonly Field[];
}

/** The form of a statement about words of a line; fields that hang on the predicate come and go with it. */
export function statementForm(item: Item | undefined, line: number): StatementForm {
  const box = element("div", { class: "hanging" });
  const kept = new Map<string, string>(item ? saidBy(item) : []);
  let hanging: readonly Field[] = [];
  let name = item ? fieldOf(item, "predicate") : "";
  const subject = chooser("subject", say("subject"), kept.get("subject") ?? "", () =>
    thingChoices(line, predicateNamed(name)?.domain),
  );
  const predicate = chooser(
    "predicate",
    say("predicate"),
    name,
    () => predicateChoices(subject.value()),
    () => renew(),
  );
  const renew = () => {
    name = predicate.value();
    for (const field of hanging) kept.set(field.name, field.value());
    hanging = hangingFields(name, line, kept);
    box.replaceChildren(...hanging.map(({ row }) => row));
  };
  renew();
  return { rows: [subject.row, predicate.row, box], fields: () => [subject, predicate, ...hanging] };
}

function saidBy(item: Item): [string, string][] {
  const plain = ["subject", "object", "value", "unit", "modality"].map((name): [string, string] => [
    name,
    fieldOf(item, name),
  ]);
  const inner = Object.entries(fieldsOf(item, "qualifiers"));
  return [...plain, ...inner.map(([name, value]): [string, string] => [`qualifiers.${name}`, value])];
}

/** What hangs on a predicate. A field that says something stays, though the predicate does not take it. */
function hangingFields(name: string, line: number, kept: ReadonlyMap<string, string>): Field[] {
  const predicate = predicateNamed(name);
  const has = (field: string) => Boolean(kept.get(field));
  const value = (field: string) => kept.get(field) ?? "";
  const fields: Field[] = [];
  if (predicate?.range.length || has("object"))
    fields.push(chooser("object", say("object"), value("object"), () => thingChoices(line, predicate?.range)));
  if (predicate?.value || has("value")) fields.push(valued("value", say("value"), value("value"), predicate?.value));
  if (predicate?.value?.unit || has("unit")) {
    const units = Object.keys(desk.state.units).map((unit): Named => [unit, unitName(unit)]);
    fields.push(selectField("unit", say("unit"), value("unit"), units));
  }
  const spoken = [...kept.keys()].filter((field) => field.startsWith("qualifiers.") && has(field));
  for (const field of new Set([...(predicate?.qualifiers ?? []).map((each) => `qualifiers.${each}`), ...spoken])) {
    const qualifier = field.slice("qualifiers.".length);
    fields.push(valued(field, qualifierName(qualifier), value(field), desk.state.qualifiers[qualifier]));
  }
  const modalities = desk.state.modalities.map((code): Named => [code, word(code)]);
  return [...fields, selectField("modality", say("modality"), value("modality") || "fact", modalities)];
}

/** A value: one of a closed list, or written as its datatype wants it. */
function valued(name: string, label: string, value: string, form: ValueForm | null | undefined): Field {
  if (!form?.values.length) return textField(name, label, value, form ? hintFor(form) : "");
  const choices: Named[] = [["", say("none")], ...form.values.map((code): Named => [code, word(code)])];
  return selectField(name, label, value, choices);
}

const HINTS: Readonly<Record<string, string>> = {
  gYear: "2024",
  partialDate: "2024 · 2024-06 · 2024-06-30",
  positiveInteger: "1, 2, 3",
  decimal: "1280 · 95.2",
};

function hintFor({ datatype }: ValueForm): string {
  return HINTS[datatype] ?? "";
}
