/** Internationalization of the review page: its messages and the data's labels in the language of the reader. */

import { LANGUAGES, type Language, languageFor } from "../shared/language";
import { readStored, writeStored } from "../shared/local-storage";
import { messagesIn } from "../shared/messages";
import * as en from "./strings/en";
import * as hans from "./strings/zh-Hans";
import * as hant from "./strings/zh-Hant";

export type MessageKey = keyof hant.Strings;

const STRINGS = { "zh-Hant": hant.strings, "zh-Hans": hans.strings, en: en.strings };
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

export const { t, word, localized } = messagesIn<MessageKey>(STRINGS, currentLanguage);

/** A language by its name in the language that is spoken; by its tag where it is none that has a name. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Several things in one sentence, as the language that is spoken lists them. */
export function listed(things: readonly string[]): string {
  return new Intl.ListFormat(language).format(things);
}

/** What a language calls a name in it. */
export function nameField(code: string): string {
  const key = `name_${code.replace("-", "_")}`;
  return Object.hasOwn(STRINGS[language], key) ? t(key as MessageKey) : t("name_other", { language: code });
}
