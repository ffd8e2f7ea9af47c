/** A period in EDTF as a reader says it: 2024年1月至6月, January to June 2024. */
import type { Language } from "./language";

/** How a language says what lies between two dates, before one or after one. */
export interface PeriodWords {
  range(from: string, to: string): string;
  until(to: string): string;
  since(from: string): string;
  vague(period: string): string;
}

/** A period in words; what has digits that nobody knows, such as 202X, stays as it is written. */
export function periodLabel(written: string, language: Language, words: PeriodWords): string {
  if (written.includes("X")) return written;
  const plain = written.replace(/[?~%]/g, "");
  const label = plain.includes("/")
    ? rangeLabel(plain.split("/"), language, words)
    : inWords(plain.split("-"), language);
  return plain === written ? label : words.vague(label);
}

function rangeLabel([from = "", to = ""]: readonly string[], language: Language, words: PeriodWords): string {
  if (from === to) return inWords(from.split("-"), language);
  const [first, last] = [from, to].map((date) => (date && date !== ".." ? date.split("-") : []));
  if (!first?.length) return words.until(inWords(last ?? [], language));
  if (!last?.length) return words.since(inWords(first, language));
  const shared = sharedParts(first, last);
  // English leaves out what both share of the first date, Chinese of the second
  if (language === "en") return words.range(inEnglish(first, shared), inEnglish(last));
  return words.range(inChinese(first), inChinese(last, shared));
}

/** How many leading parts two dates share that are as long as each other and not the same. */
function sharedParts(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length) return 0;
  return one.findIndex((part, place) => part !== other[place]);
}

function inWords(date: readonly string[], language: Language): string {
  if (date.length === 1) return date[0] ?? "";
  return language === "en" ? inEnglish(date) : inChinese(date);
}

/** Year, month and day, without the first ones. */
function inChinese(date: readonly string[], without = 0): string {
  return date
    .map((part, place) => (place < without ? "" : `${place ? Number(part) : part}${"年月日"[place]}`))
    .join("");
}

/** Day, month and year, without the last ones. */
function inEnglish([year = "", month, day]: readonly string[], without = 0): string {
  const parts = [year, month && MONTHS[Number(month) - 1], day && String(Number(day))];
  return parts.slice(without).reverse().filter(Boolean).join(" ");
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
