/** What a page sets in a query: the language of names, where it has `VALUES ?language { "..." }`; sparql/values.py once more. */
import { type Token, tokensOf } from "./tokens";

/** A query with names in a language. */
export function inLanguage(text: string, language: string): string {
  const tokens = tokensOf(text);
  const value = tokens.findLast((_, place) => isLanguage(tokens.slice(place - 3, place + 2)));
  if (!value) return text;
  return text.slice(0, value.start) + JSON.stringify(language) + text.slice(value.start + value.text.length);
}

/** Whether tokens are the one value of the language, and what stands around it. */
function isLanguage([word, variable, opening, value, closing]: readonly Token[]): boolean {
  const isValues = word?.text.toUpperCase() === "VALUES" && variable?.text.slice(1) === "language";
  return (
    isValues &&
    variable.kind === "variable" &&
    opening?.text === "{" &&
    value?.kind === "string" &&
    closing?.text === "}"
  );
}
