/** Internationalization: the page's messages and the data's labels in the language that is chosen. */

import type { Entity } from "./data/model";
import type { EntityType } from "./data/payload";
import { interpolate } from "./shared/formatting";
import { type Language, localizedText, type Text, type Texts } from "./shared/language";
import { wordFor } from "./shared/words";
import { model, state } from "./state";
import * as en from "./strings/en";
import * as hans from "./strings/zh-Hans";
import * as hant from "./strings/zh-Hant";

export type MessageKey = keyof hant.Strings;

const SPOKEN: Readonly<Record<Language, hant.Strings>> = {
  "zh-Hant": hant.strings,
  "zh-Hans": hans.strings,
  en: en.strings,
};

/** What the page says. */
export function t(key: MessageKey, filling: Readonly<Record<string, string | number>> = {}): string {
  return interpolate(SPOKEN[state.language][key], filling);
}

/** A number of things as the language writes it: large ones in groups of digits. */
export function formatNumber(count: number): string {
  // as all three languages group them: the browser's knowledge of numerals is slow to load
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A code of the schema in words, or as it is when the page has no word for it. */
export function word(code: string): string {
  return wordFor(code, state.language);
}

/** A text of the data, or what stands in its place. */
export function localized(texts: Texts | undefined, otherwise: string): Text {
  return localizedText(texts ?? {}, otherwise, state.language);
}

export function nameOf(entity: Entity): Text {
  return localized(entity.label, entity.id);
}

/** What a predicate is called, read from its subject, or from its object. */
export function predicateName(predicate: string, incoming: boolean): Text {
  const known = model.predicates.get(predicate);
  return localized(incoming ? known?.inverse : known?.label, predicate);
}

export function typeName(type: EntityType): Text {
  return localized(type.label, type.name);
}
