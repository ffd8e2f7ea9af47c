/** Display names of entities, types, predicates, fields and candidates. */
import type { Text, Texts } from "../../shared/language";
import { periodLabel } from "../../shared/period-label";
import { currentLanguage, localized, word } from "../i18n";
import type { Item, Thing } from "../protocol";
import { store } from "../store";
import { matchesForm } from "../value-form";

/** The name of an entity by its id: one that may be chosen, else a candidate that was decided on, else the id. */
export function thingName(id: string): Text {
  const thing = thingOf(id);
  return localized(thing ? labelOf(thing) : {}, id);
}

/** Every name of an entity by its id. */
export function thingNames(id: string): readonly string[] {
  const thing = thingOf(id);
  if (!thing) return [];
  return "names" in thing ? thing.names : Object.values(labelOf(thing));
}

function thingOf(id: string): Thing | Item | undefined {
  const isIt = (each: Thing | Item) => each.id === id;
  return store.state.entities.find(isIt) ?? store.state.items.find((each) => each.kind === "entities" && isIt(each));
}

export function typeName(name: string): string {
  return localized(store.state.types.find((each) => each.name === name)?.label, name).text;
}

export function predicateName(name: string): string {
  return localized(store.state.predicates.find((each) => each.name === name)?.label, name).text;
}

export function qualifierName(name: string): string {
  return localized(store.state.qualifiers[name]?.label, name).text;
}

/** What a qualifier says: a period and a code of a closed list in words, anything else as it is written. */
export function qualifierValue(name: string, value: string): string {
  const { datatype, values = [], form } = store.state.qualifiers[name] ?? {};
  if (values.includes(value)) return word(value);
  return datatype === "edtf" && matchesForm(value, form) ? periodLabel(value, currentLanguage()) : value;
}

export function unitName(name: string): string {
  return localized(store.state.units[name], name).text;
}

/** A plain field of a candidate. */
export function fieldOf(item: Item, name: string): string {
  const value = item.fields[name];
  return typeof value === "string" ? value : "";
}

/** A field of a candidate that has several values by their names. */
export function fieldsOf(item: Item | undefined, name: string): Readonly<Record<string, string>> {
  const value = item?.fields[name];
  return value && typeof value !== "string" ? value : {};
}

/** A candidate in a few words: its name, or what it claims. */
export function itemName(item: Item): string {
  if (item.kind === "entities") return localized(fieldsOf(item, "label"), item.id).text;
  const value = [fieldOf(item, "value"), unitName(fieldOf(item, "unit"))].filter(Boolean).join(" ");
  const object = fieldOf(item, "object");
  const parts = [
    thingName(fieldOf(item, "subject")).text,
    predicateName(item.what),
    object && thingName(object).text,
    value,
  ];
  return parts.filter(Boolean).join(" ");
}

function labelOf(one: Thing | Item): Texts {
  return "label" in one ? one.label : fieldsOf(one, "label");
}
