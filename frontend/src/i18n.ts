/** Internationalization: the page's messages and the data's labels in the language that is chosen. */

import type { Entity } from "./data/model";
import type { EntityType } from "./data/payload";
import { interpolate } from "./shared/formatting";
import type { Texts } from "./shared/language";
import { type Language, localizedText, type Text } from "./shared/language";
import { model, state } from "./state";
import * as en from "./strings/en";
import * as hans from "./strings/zh-Hans";
import * as hant from "./strings/zh-Hant";

export type MessageKey = keyof hant.Strings;

const SPOKEN: Readonly<Record<Language, { strings: hant.Strings; words: hant.Words }>> = {
  "zh-Hant": hant,
  "zh-Hans": hans,
  en,
};

/** What the page says. */
export function t(key: MessageKey, filling: Readonly<Record<string, string | number>> = {}): string {
  return interpolate(SPOKEN[state.language].strings[key], filling);
}

/** A number of things as the language writes it: large ones in groups of digits. */
export function formatNumber(count: number): string {
  // as all three languages group them: the browser's knowledge of numerals is slow to load
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A code of the schema in words, or as it is when the page has no word for it. */
export function word(code: string): string {
  const words: Readonly<Record<string, string>> = SPOKEN[state.language].words;
  return (Object.hasOwn(words, code) && words[code]) || code;
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
