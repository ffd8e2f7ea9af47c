/** Internationalization: the page's messages and the data's labels in the language that is chosen. */

import type { Entity } from "../model/model";
import type { EntityType } from "../model/payload";
import type { Text } from "../shared/language";
import { messagesIn } from "../shared/messages";
import * as en from "../strings/en";
import * as hans from "../strings/zh-Hans";
import * as hant from "../strings/zh-Hant";
import { model, state } from "./store";

export type MessageKey = keyof hant.Strings;

const STRINGS = { "zh-Hant": hant.strings, "zh-Hans": hans.strings, en: en.strings };

export const { t, tParts, word, localized } = messagesIn<MessageKey>(STRINGS, () => state.language);

/** A number of things as the language writes it: large ones in groups of digits. */
export function formatNumber(count: number): string {
  // as all three languages group them: the browser's knowledge of numerals is slow to load
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

export function nameOf(entity: Entity): Text {
  return localized(entity.label, entity.id);
}

/** What goes by an id: its name, or the bare id when nothing is known of it. */
export function nameOfId(id: string): Text {
  const entity = model.entities.get(id);
  return entity ? nameOf(entity) : { text: id, language: "" };
}

/** What a predicate is called, read from its subject, or from its object. */
export function predicateName(predicate: string, incoming: boolean): Text {
  const known = model.predicates.get(predicate);
  return localized(incoming ? known?.inverse : known?.label, predicate);
}

export function typeName(type: EntityType): Text {
  return localized(type.label, type.name);
}
