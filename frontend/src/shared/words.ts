import words from "../../../src/courtgraph/schema/words.json";
import type { Language } from "../shared/language";

/** What a language calls what statements and evidence carry as a code, or the code itself when there is no word for it. */
export function wordFor(code: string, language: Language): string {
  const known: Readonly<Record<string, string>> = words[language];
  return (Object.hasOwn(known, code) && known[code]) || code;
}
