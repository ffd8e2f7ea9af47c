/** A unit that a figure has and the schema of the dataset lacks: asked for where it is missed. */
import { element } from "../../shared/dom";
import { fieldOf, unitName } from "../candidates/display-names";
import { nameField, t } from "../i18n";
import type { Item, Outcome } from "../protocol";
import { sendCommand, store } from "../store";
import { fieldValues } from "./entity-form";
import { openForm } from "./form-dialog";
import { type Field, type SelectOption, selectField, textField } from "./form-fields";

/** The fields of a new unit; the word of the report is its name in the report's own script, where the dataset has that. */
export function unitFields(word = ""): readonly Field[] {
  const { languages, language } = store.state;
  const own = languages.includes(language) ? language : languages.find((code) => code.startsWith("zh"));
  return [
    textField("id", t("id"), "", { hint: t("unitIdHint"), required: true }),
    ...languages.map((code) => {
      const name = code === own ? word : "";
      const hint = code.startsWith("zh") && !name ? t("nameHint") : "";
      return textField(`label.${code}`, nameField(code), name, { hint });
    }),
  ];
}

/** The choice of a unit that the dataset lacks; no unit has such an id. */
const NEW = "+";

/** One of the dataset's units, or a new one, which is added before it is used. */
export function unitField(value: string, required: boolean): Field {
  const units = Object.keys(store.state.units).map((unit): SelectOption => [unit, unitName(unit)]);
  const select = selectField("unit", t("unit"), value, [...units, [NEW, t("newUnit")]], required);
  const own = unitFields();
  const box = element("div", { class: "nested" }, ...own.map(({ row }) => row));
  const isNew = () => select.value() === NEW;
  box.hidden = true;
  select.row.addEventListener("change", ({ target }) => {
    if (!box.contains(target as Node)) box.hidden = !isNew();
  });
  select.row.append(box);
  const id = () => (isNew() ? (own[0]?.value() ?? "") : select.value());
  const before = () => (isNew() ? addUnit(id(), own) : Promise.resolve<Outcome>("done"));
  return { ...select, value: id, before, inner: () => (isNew() ? own : []) };
}

/** Add a unit, unless it was added before what was to have it was refused. */
function addUnit(id: string, fields: readonly Field[]): Promise<Outcome> {
  if (Object.hasOwn(store.state.units, id)) return Promise.resolve("done");
  return sendCommand({ action: "add-unit", fields: fieldValues(fields) });
}

/** Ask for the unit of a candidate; then go on with what was to be done. */
export function askForUnit(item: Item, then: () => void): void {
  const fields = unitFields(fieldOf(item, "unit"));
  openForm({
    title: t("unitTitle"),
    save: t("add"),
    content: [element("p", {}, t("unitHint", { unit: fieldOf(item, "unit") })), ...fields.map(({ row }) => row)],
    outlives: true,
    fields: () => fields,
    send: async () => {
      const outcome = await sendCommand({ action: "add-unit", fields: fieldValues(fields) });
      if (outcome === "done") queueMicrotask(then);
      return outcome;
    },
  });
}
