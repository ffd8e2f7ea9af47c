/** Formatting of texts: filling in, quotation marks, units, direction, ellipsis. */
import type { Language } from "./language";

/** A text with its braces filled in: `{n}` by what `n` is. */
export function interpolate(text: string, filling: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(filling[name]));
}

/** The same in parts, where what is filled in is more than a text, such as an element. */
export function interpolateParts<Part>(text: string, filling: Readonly<Record<string, Part>>): (string | Part)[] {
  return text.split(/\{(\w+)\}/).map((part, place) => (place % 2 ? (filling[part] as Part) : part));
}

/** Words of a source in quotation marks that differ from those that Chinese reports use themselves. */
export function inQuotationMarks(words: string, language: string): string {
  return language.startsWith("zh") ? `「${words}」` : `“${words}”`;
}

/** A text walled off by invisible marks, so that its direction cannot turn the line that it stands in. */
export function bidiIsolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A text without characters that draw nothing or turn the direction of a line. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ");
}

/** A text without halves of characters, which no address and no file can hold. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}

const PLURALS: Readonly<Record<string, string>> = { person: "people" };

/** A unit as it follows a number, with the space between. The schema's names are singular; `known` are its own. */
export function unitSuffix(value: string, name: string, language: Language, known: boolean): string {
  if (language !== "en") return name;
  if (name === "percent") return "%";
  // names with capitals, such as CNY, have no plural
  if (value === "1" || !known || name !== name.toLowerCase()) return ` ${name}`;
  return ` ${Object.hasOwn(PLURALS, name) ? PLURALS[name] : `${name}s`}`;
}

/** A number of five digits and more with a separator between thousands; what is no plain number stays as it is. */
export function withSeparators(number: string): string {
  return /^[-−]?\d{5,}(\.\d+)?$/.test(number) ? number.replace(/\d(?=(\d{3})+(?!\d))(?<!\.\d*)/g, "$&,") : number;
}

/** A text cut, with an ellipsis, to what a width holds. */
export function ellipsized(text: string, widest: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= widest) return text;
  const characters = Array.from(text).slice(0, 80);
  const cut = (count: number) => `${characters.slice(0, count).join("").trimEnd()}…`;
  let [fitting, tooMany] = [1, characters.length + 1];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (widthOf(cut(middle)) <= widest) fitting = middle;
    else tooMany = middle;
  }
  return cut(fitting);
}
