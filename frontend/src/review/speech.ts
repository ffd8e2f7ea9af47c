/** The review page's words and the data's, in the language of the reader. */
import { inLanguage, LANGUAGES, type Language, languageFor, type Text } from "../data/language";
import type { Texts } from "../data/payload";
import { filled } from "../data/wording";
import { remember, remembered } from "../interface/remembered";
import { wordFor } from "../shared/words";
import * as en from "./strings/en";
import * as hans from "./strings/zh-Hans";
import * as hant from "./strings/zh-Hant";

export type Key = keyof hant.Strings;

const SPOKEN: Readonly<Record<Language, hant.Strings>> = {
  "zh-Hant": hant.strings,
  "zh-Hans": hans.strings,
  en: en.strings,
};
const STORED = "courtgraph-language";

/** The language that was chosen last, else the first of the browser's that the page speaks. */
let language: Language =
  LANGUAGES.find((each) => each === remembered(STORED)) ?? languageFor(navigator.languages, LANGUAGES);

export function spoken(): Language {
  return language;
}

export function speak(chosen: Language): void {
  language = chosen;
  remember(STORED, chosen);
}

export function say(key: Key, filling: Readonly<Record<string, string | number>> = {}): string {
  return filled(SPOKEN[language][key], filling);
}

/** A word of a closed list, such as a modality, or the code itself where no page has a word for it. */
export function word(code: string): string {
  return wordFor(code, language);
}

/** What a language calls a name in it. */
export function nameField(code: string): string {
  const key = `name_${code.replace("-", "_")}`;
  return Object.hasOwn(SPOKEN[language], key) ? say(key as Key) : say("name_other", { language: code });
}

/** A text of the data, or what stands in its place. */
export function told(texts: Texts | undefined, otherwise: string): Text {
  return inLanguage(texts ?? {}, otherwise, language);
}
