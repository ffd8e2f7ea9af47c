/** What a candidate lacks before it can be accepted: names in languages of the dataset, and a unit that the dataset has. */
import type { Item } from "../protocol";
import { store } from "../store";
import { fieldOf, fieldsOf } from "./display-names";

/** The languages of the dataset in which an entity has no name. */
export function missingNames(item: Item): string[] {
  const label = fieldsOf(item, "label");
  return store.state.languages.filter((language) => !label[language]);
}

/** Whether everything must have a name in a language. */
export function isRequired(language: string): boolean {
  return store.state.required.includes(language);
}

/** Whether the unit of a candidate is a word that the schema does not know. */
export function isUnitMissing(item: Item): boolean {
  const unit = fieldOf(item, "unit");
  return unit !== "" && !Object.hasOwn(store.state.units, unit);
}
