/** The languages of the page, and a text in the one that is chosen. */

/** Languages of the page, in the order in which an entity's names are listed. */
export const LANGUAGES = ["zh-Hant", "zh-Hans", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language for a reader who reads these, best first, by their BCP 47 codes; Chinese in either script before English. */
export function languageFor(read: readonly string[], offered: readonly Language[]): Language {
  for (const code of [...read, "en"]) {
    const found = spokenAs(code).find((language) => offered.includes(language));
    if (found) return found;
  }
  return offered[0] ?? LANGUAGES[0];
}

/** The languages of the page that somebody reads who reads this one. */
function spokenAs(code: string): readonly Language[] {
  if (/^en\b/i.test(code)) return ["en"];
  if (!/^zh\b/i.test(code)) return [];
  // only where it takes to tell the script, for the browser's knowledge of regions is slow to load
  const { script } = new Intl.Locale(code).maximize();
  return script === "Hant" ? ["zh-Hant", "zh-Hans"] : ["zh-Hans", "zh-Hant"];
}

/** One text in several languages, by their BCP 47 codes. */
export type Texts = Readonly<Record<string, string>>;

/** A text and the language that it is in; an empty language says that none is known. */
export interface Text {
  readonly text: string;
  readonly language: string;
}

/** Something that is seen: no space, no mark of format, no accent alone, and no sign that is drawn as nothing; text/visible.py once more. */
const SEEN = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\u115f\u1160\u3164\uffa0\u2800]/u;

/** Whether a text shows anything. */
export function isVisible(text: string): boolean {
  return SEEN.test(text);
}

/** A text in a language, else in the first language that has one that shows something, else what stands in its place. */
export function localizedText(texts: Texts, otherwise: string, language: Language): Text {
  for (const each of [language, ...LANGUAGES, ...Object.keys(texts)]) {
    const text = Object.hasOwn(texts, each) && texts[each];
    if (text && isVisible(text)) return { text, language: each };
  }
  return { text: otherwise, language: "" };
}

const HAN = /[\u3007\u3400-\u9fff\u{20000}-\u{3ffff}]/u;
const LATIN = /[A-Za-z\uff21-\uff3a\uff41-\uff5a]/;

/**
 * The language of words from a text in a language: its own, but in a Chinese text words in Latin letters alone are English,
 * and what has neither those nor Chinese characters, such as a number, is in no language; text/chinese.py once more.
 */
export function languageOfWords(words: string, language: string): string {
  if (!/^zh(-|$)/i.test(language) || HAN.test(words)) return language;
  return LATIN.test(words) ? "en" : "";
}

/** Texts by language, with the one that names none under the language in which the dataset is curated, or that of its words. */
export function withLanguages(texts: Texts, curated: string): Texts {
  const named = Object.entries(texts).filter(([, text]) => text);
  return Object.fromEntries(named.map(([language, text]) => [language || languageOfWords(text, curated), text]));
}

/** Put languages into the order of the page; those that it does not speak come first. */
export function sortLanguages(languages: readonly string[]): string[] {
  const spoken: readonly string[] = LANGUAGES;
  return [...languages].sort((one, other) => spoken.indexOf(one) - spoken.indexOf(other));
}
