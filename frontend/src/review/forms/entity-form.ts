/** The form of an entity: its type, its names, its id. */

import { fieldOf, fieldsOf } from "../candidates/display-names";
import { nameField, t } from "../i18n";
import type { Fields, Item, Words } from "../protocol";
import { store } from "../store";
import { cut } from "../text/spans";
import { Combobox } from "./combobox";
import { type Field, type FieldSet, textField } from "./form-fields";
import { typeOptions } from "./options";

/** A reading that was put into the text, such as (xué): Latin letters with a tone. */
const READING = /[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]/g;

/** The form of a candidate, or of an entity that is called by some words of the text. */
export function entityForm(item: Item | undefined, words?: Words): FieldSet {
  const names: Record<string, string> = { ...fieldsOf(item, "label") };
  const { language, text } = store.state.naming;
  if (words && language) names[language] = cut(text, words.start, words.end).replace(READING, "");
  const languages = [...new Set([...store.state.languages, ...Object.keys(names)])];
  const fields = [
    new Combobox("type", t("type"), item ? fieldOf(item, "type") : "", typeOptions),
    ...languages.map((code) => {
      const hint = words && code.startsWith("zh") && !names[code] ? t("nameHint") : "";
      return textField(`label.${code}`, nameField(code), names[code] ?? "", hint);
    }),
    textField("id", t("id"), item ? fieldOf(item, "id") : "", item ? "" : t("idHint")),
  ];
  return { rows: fields.map(({ row }) => row), fields: () => fields };
}

/** What some fields say, as the server takes it: `label.en` is the field `en` of `label`. */
export function fieldValues(fields: readonly Field[]): Fields {
  const plain: Record<string, string> = {};
  const inner: Record<string, Record<string, string>> = {};
  for (const { name, value } of fields) {
    const [field = "", key] = name.split(/\.(.*)/s);
    if (key === undefined) plain[field] = value();
    else inner[field] = { ...inner[field], ...(value() ? { [key]: value() } : {}) };
  }
  return { ...plain, ...inner };
}
