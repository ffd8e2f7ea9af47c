/** A unit that a figure has and the schema of the dataset lacks: asked for where it is missed. */
import { element } from "../shared/dom";
import { fieldOf } from "./display-names";
import { fieldValues } from "./entity-form";
import { openForm } from "./form-dialog";
import { type Field, textField } from "./form-fields";
import { nameField, t } from "./i18n";
import type { Item } from "./protocol";
import { sendCommand, store } from "./store";

/** Whether the unit of a candidate is a word that the schema does not know. */
export function isUnitMissing(item: Item): boolean {
  const unit = fieldOf(item, "unit");
  return unit !== "" && !Object.hasOwn(store.state.units, unit);
}

/** The fields of a new unit; the word of the report is its name in the report's own script, where the dataset has that. */
export function unitFields(word = ""): readonly Field[] {
  const { languages, language } = store.state;
  const own = languages.includes(language) ? language : languages.find((code) => code.startsWith("zh"));
  return [
    textField("id", t("unitId"), "", t("unitIdHint")),
    ...languages.map((code) => {
      const name = code === own ? word : "";
      return textField(`label.${code}`, nameField(code), name, code.startsWith("zh") && !name ? t("nameHint") : "");
    }),
  ];
}

/** Ask for the unit of a candidate; then go on with what was to be done. */
export function askForUnit(item: Item, then: () => void): void {
  const fields = unitFields(fieldOf(item, "unit"));
  openForm({
    title: t("unitTitle"),
    save: t("add"),
    content: [element("p", {}, t("unitHint", { unit: fieldOf(item, "unit") })), ...fields.map(({ row }) => row)],
    outlives: true,
    send: async () => {
      const outcome = await sendCommand({ action: "add-unit", fields: fieldValues(fields) });
      if (outcome === "done") queueMicrotask(then);
      return outcome;
    },
  });
}
