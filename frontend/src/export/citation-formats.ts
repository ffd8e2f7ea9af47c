/** Citations as BibTeX and as CSL-JSON, which reference managers read. */
import { withoutInvisible } from "../shared/formatting";

/** What there is to say of a statement in one source; an empty text where something is not known. */
export interface Citation {
  /** Tells it from every other. */
  readonly key: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  /** As EDTF writes it: a year, a month or a day. */
  readonly date: string;
  readonly url: string;
  readonly retrieved: string;
  readonly language: string;
  /** The lines, what the statement says, and its identifier. */
  readonly note: string;
}

/** An entry for each citation; whatever TeX would read otherwise is escaped. */
export function toBibtex(citations: readonly Citation[]): string {
  return citations.map(entryOf).join("\n");
}

function entryOf({ key, title, author, publisher, date, url, retrieved, language, note }: Citation): string {
  const fields = {
    // a name in braces of its own is not taken apart
    author: author && `{${inTex(author)}}`,
    title: title && `{${inTex(title)}}`,
    publisher: inTex(publisher),
    date: inTex(date),
    url: url.replace(/[{}\\\s]/g, encodeURIComponent),
    urldate: inTex(retrieved),
    langid: inTex(language),
    note: inTex(note),
  };
  const told = Object.entries(fields).filter(([, value]) => value);
  return `@online{${key},\n${told.map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function inTex(text: string): string {
  return withoutInvisible(text).replace(/[\\{}#$%&_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

export function toCslJson(citations: readonly Citation[]): string {
  const items = citations.map(({ key, title, author, publisher, date, url, retrieved, language, note }) => {
    const own = {
      id: key,
      type: "report",
      title,
      author: author && [{ literal: author }],
      publisher,
      issued: cslDate(date),
      URL: url,
      accessed: cslDate(retrieved),
      language,
      note,
    };
    return Object.fromEntries(Object.entries(own).filter(([, value]) => value));
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** A date in numbers, or as it is written where it is more than a date. */
function cslDate(date: string): object | string {
  if (!date) return "";
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) return { literal: date };
  return { "date-parts": [date.split("-").map(Number)] };
}
