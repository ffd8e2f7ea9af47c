/** What a page says in the language of its reader: its own messages, the words for codes, and texts of the data. */
import words from "../../../src/courtgraph/schema/words.json";
import { interpolate, interpolateParts } from "./formatting";
import { type Language, localizedText, type Text, type Texts } from "./language";

type Filling = Readonly<Record<string, string | number>>;

/** A page's messages, in the language that is spoken at the time. */
export function messagesIn<Key extends string>(
  strings: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
  spoken: () => Language,
) {
  return {
    /** What the page says. */
    t: (key: Key, filling: Filling = {}): string => interpolate(strings[spoken()][key], filling),
    /** What the page says about elements. */
    tParts: <Part>(key: Key, filling: Readonly<Record<string, Part>>): (string | Part)[] =>
      interpolateParts(strings[spoken()][key], filling),
    /** A code of the schema in words, such as a modality, or as it is when no page has a word for it. */
    word: (code: string): string => {
      const known: Readonly<Record<string, string>> = words[spoken()];
      return (Object.hasOwn(known, code) && known[code]) || code;
    },
    /** A text of the data, or what stands in its place. */
    localized: (texts: Texts | undefined, otherwise: string): Text => localizedText(texts ?? {}, otherwise, spoken()),
  };
}
