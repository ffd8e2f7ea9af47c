/** The form of an entity: its type, its names, its id. */

import { fieldOf, fieldsOf } from "../candidates/display-names";
import { isRequired } from "../candidates/missing";
import { nameField, t } from "../i18n";
import type { Fields, Item, Words } from "../protocol";
import { store } from "../store";
import { cut } from "../text/spans";
import { Combobox } from "./combobox";
import { type Field, type FieldSet, textField } from "./form-fields";
import { typeOptions } from "./options";

/** A reading that was put into the text, such as (xué): Latin letters with a tone. */
const READING = /[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]/g;

interface EntityDraft {
  /** What the names of the fields begin with, where a form has those of several entities. */
  readonly prefix: string;
  readonly type: string;
  readonly names: Readonly<Record<string, string>>;
  readonly id?: string | undefined;
  /** Types that fit, which are offered first. */
  readonly types?: readonly string[];
  /** Whether it goes into the dataset at once, with the names that it must have there. */
  readonly required: boolean;
}

/** The form of a candidate, or of an entity that is called by some words of the text. */
export function entityForm(item: Item | undefined, words?: Words): FieldSet {
  const names: Record<string, string> = { ...fieldsOf(item, "label") };
  const { language, text } = store.state.naming;
  if (words && language) names[language] = cut(text, words.start, words.end).replace(READING, "");
  const type = item ? fieldOf(item, "type") : "";
  const fields = entityFields({ prefix: "", type, names, id: item?.id, required: item?.status !== "candidate" });
  return { rows: fields.map(({ row }) => row), fields: () => fields };
}

/** The fields of an entity; one that has no id yet gets one where none is written. */
export function entityFields({ prefix, type, names, id, types = [], required }: EntityDraft): Field[] {
  const languages = [...new Set([...store.state.languages, ...Object.keys(names)])];
  const isNew = id === undefined;
  const labels: Field[] = languages.map((code) => {
    const hint = isNew && code.startsWith("zh") && !names[code] ? t("nameHint") : "";
    const field = textField(`${prefix}label.${code}`, nameField(code), names[code] ?? "", { hint });
    return { ...field, problem: () => (required && isRequired(code) && !isNamed(code) ? t("fillIn") : "") };
  });
  // a name in one script of Chinese gives the other
  const isNamed = (code: string) =>
    labels.some(({ value }, place) => {
      const other = languages[place] ?? "";
      return value() && (other === code || (other.startsWith("zh") && code.startsWith("zh")));
    });
  return [
    new Combobox({
      name: `${prefix}type`,
      label: t("type"),
      value: type,
      options: () => typeOptions(types),
      required: true,
    }),
    ...labels,
    textField(`${prefix}id`, t("id"), id ?? "", { hint: isNew ? t("idHint") : "", required: !isNew }),
  ];
}

/** What some fields say, as the server takes it: `label.en` is the field `en` of `label`. */
export function fieldValues(fields: readonly Field[], prefix = ""): Fields {
  const plain: Record<string, string> = {};
  const inner: Record<string, Record<string, string>> = {};
  for (const { name, value } of fields) {
    const [field = "", key] = name.slice(prefix.length).split(/\.(.*)/s);
    if (key === undefined) plain[field] = value();
    else inner[field] = { ...inner[field], ...(value() ? { [key]: value() } : {}) };
  }
  return { ...plain, ...inner };
}
