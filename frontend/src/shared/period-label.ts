/** A period in EDTF as a reader says it: 2024年1月至6月, January to June 2024; model/period_label.py once more. */
import words from "../../../src/courtgraph/schema/words.json";
import { interpolate } from "./formatting";
import type { Language } from "./language";

type Words = (typeof words)[Language];

/** A period in words; a year alone as it is. */
export function periodLabel(written: string, language: Language): string {
  const [begin = "", end] = written.split("/");
  if (/^[0-9]{4}$/.test(written)) return written;
  if (end === undefined) return dateLabel(begin, language);
  if (begin === end) return periodLabel(begin, language);
  if (isOpen(begin))
    return said(begin ? "periodUntil" : "periodUnknownStart", language, { last: dateLabel(end, language) });
  if (isOpen(end))
    return said(end ? "periodSince" : "periodUnknownEnd", language, { first: dateLabel(begin, language) });
  return rangeLabel(begin, end, language);
}

function isOpen(end: string): boolean {
  return ["", ".."].includes(end);
}

/** From one date to another; English leaves out what both share in the first, Chinese in the second. */
function rangeLabel(begin: string, end: string, language: Language): string {
  const [one, other] = [begin.split("-"), end.split("-")];
  const isPlain = /^[0-9-]+$/.test(begin + end) && one.length === other.length;
  const shared = isPlain ? one.findIndex((part, place) => part !== other[place]) : 0;
  const [before, behind] = language === "en" ? [shared, 0] : [0, shared];
  const [first, last] = [dateLabel(begin, language, before), dateLabel(end, language, behind)];
  return said("periodRange", language, { first, last });
}

/** One date, without its first parts, with what is not certain about it. */
function dateLabel(written: string, language: Language, without = 0): string {
  const date = written.replace(/[?~%]$/, "");
  const mark = written.slice(date.length);
  const label = date[3] === "X" ? yearsLabel(date, language) : dayLabel(date.split("-"), language, without);
  const about = ["~", "%"].includes(mark) ? said("periodAbout", language, { date: label }) : label;
  return ["?", "%"].includes(mark) ? said("periodUncertain", language, { date: about }) : about;
}

/** Ten years or a hundred. */
function yearsLabel(date: string, language: Language): string {
  if (date[2] !== "X") return said("periodDecade", language, { decade: `${date.slice(0, 3)}0` });
  const number = Number(date.slice(0, 2)) + 1;
  const ending = [11, 12, 13].includes(number) ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return said("periodCentury", language, { century: language === "en" ? number + ending : number });
}

/** A year with its month and its day, as far as they are given. */
function dayLabel(parts: readonly string[], language: Language, without: number): string {
  const given = parts.filter((part) => part !== "XX").map(Number);
  const named = given.map((number, place) => {
    if (language !== "en") return `${number}${"年月日"[place]}`;
    return place === 1 ? MONTHS[number - 1] : String(number);
  });
  const told = named.slice(without);
  const label = language === "en" ? told.reverse().join(" ") : told.join("");
  if (given.length === parts.length) return label;
  return said(parts.length === 3 ? "periodSomeDay" : "periodSomeMonth", language, { date: label });
}

function said(key: keyof Words, language: Language, filling: Readonly<Record<string, string | number>>): string {
  return interpolate(words[language][key], filling);
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
