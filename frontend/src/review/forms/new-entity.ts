/** A new entity that a field of a statement names: its type, its names and its id, asked for under the field. */
import { element } from "../../shared/dom";
import { languageOfWords } from "../../shared/language";
import { currentLanguage, t } from "../i18n";
import { store } from "../store";
import { entityFields, fieldValues } from "./entity-form";
import type { NewEntity } from "./form-fields";
import { fittingTypes } from "./options";

/** The fields of an entity that is called by some words, and is of one of some types. */
export function newEntity(prefix: string, words: string, types: readonly string[]): NewEntity {
  const fitting = fittingTypes(types);
  const type = fitting.length === 1 ? (fitting[0] ?? "") : "";
  const fields = entityFields({ prefix, type, names: { [languageOf(words)]: words }, types, required: true });
  const row = element(
    "div",
    { class: "nested", role: "group", "aria-label": t("newEntity", { name: words }) },
    element("p", { class: "hint", "aria-hidden": "true" }, t("newEntity", { name: words })),
    ...fields.map((field) => field.row),
  );
  return { row, fields, values: () => fieldValues(fields, prefix) };
}

/** The language of a name: that of the report where it stands there, else the reader's; Latin letters are English. */
function languageOf(words: string): string {
  const { language, text } = store.state.naming;
  const reader = currentLanguage();
  const chinese = text.includes(words) || !reader.startsWith("zh") ? language : reader;
  return languageOfWords(words, chinese) || chinese;
}
