import type { Texts } from "./payload";

/** Languages of the page, in the order in which an entity's names are listed. */
export const LANGUAGES = ["zh-Hant", "zh-Hans", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text and the language that it is in; an empty language says that none is known. */
export interface Text {
  readonly text: string;
  readonly language: string;
}

/** A text in a language, else in the first language that has one, else what stands in its place. */
export function inLanguage(texts: Texts, otherwise: string, language: Language): Text {
  for (const each of [language, ...LANGUAGES, ...Object.keys(texts)]) {
    const text = Object.hasOwn(texts, each) && texts[each];
    if (text) return { text, language: each };
  }
  return { text: otherwise, language: "" };
}

/** Put languages into the order of the page; those that it does not speak come first. */
export function inOrder(languages: readonly string[]): string[] {
  const spoken: readonly string[] = LANGUAGES;
  return [...languages].sort((one, other) => spoken.indexOf(one) - spoken.indexOf(other));
}
