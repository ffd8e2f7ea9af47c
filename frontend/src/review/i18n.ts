/** Internationalization of the review page: its messages and the data's labels in the language of the reader. */

import { interpolate } from "../shared/formatting";
import { LANGUAGES, type Language, languageFor, localizedText, type Text, type Texts } from "../shared/language";
import { readStored, writeStored } from "../shared/local-storage";
import { wordFor } from "../shared/words";
import * as en from "./strings/en";
import * as hans from "./strings/zh-Hans";
import * as hant from "./strings/zh-Hant";

export type MessageKey = keyof hant.Strings;

const SPOKEN: Readonly<Record<Language, hant.Strings>> = {
  "zh-Hant": hant.strings,
  "zh-Hans": hans.strings,
  en: en.strings,
};
const STORED = "courtgraph-language";

/** The language that was chosen last, else the first of the browser's that the page speaks. */
let language: Language =
  LANGUAGES.find((each) => each === readStored(STORED)) ?? languageFor(navigator.languages, LANGUAGES);

export function currentLanguage(): Language {
  return language;
}

export function setLanguage(chosen: Language): void {
  language = chosen;
  writeStored(STORED, chosen);
}

export function t(key: MessageKey, filling: Readonly<Record<string, string | number>> = {}): string {
  return interpolate(SPOKEN[language][key], filling);
}

/** A word of a closed list, such as a modality, or the code itself where no page has a word for it. */
export function word(code: string): string {
  return wordFor(code, language);
}

/** What a language calls a name in it. */
export function nameField(code: string): string {
  const key = `name_${code.replace("-", "_")}`;
  return Object.hasOwn(SPOKEN[language], key) ? t(key as MessageKey) : t("name_other", { language: code });
}

/** A text of the data, or what stands in its place. */
export function localized(texts: Texts | undefined, otherwise: string): Text {
  return localizedText(texts ?? {}, otherwise, language);
}
