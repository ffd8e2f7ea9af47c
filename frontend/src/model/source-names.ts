/** Short names of sources, by which they are told beside every quote. */
import type { Text } from "../shared/language";
import type { Source } from "./payload";

/** A source with what it is called in the reader's language. */
export interface NamedSource {
  readonly source: Source;
  readonly label: Text;
  /** Its aliases in the reader's language. */
  readonly aliases: readonly Text[];
  readonly type: Text;
}

/** How many columns the name of a source may take beside a quote; a character of Chinese takes two. */
export const SHORT = 32;

/** The shortest that each source can be told by alone, by its id; one that has nothing of the kind is missing. */
export function shortNames(sources: readonly NamedSource[]): Map<string, Text> {
  const forms = sources.map((named) => ({ id: named.source.id, forms: shortForms(named) }));
  const bearers = new Map<string, number>();
  for (const { forms: own } of forms)
    for (const text of new Set(own.map((form) => form.text))) bearers.set(text, (bearers.get(text) ?? 0) + 1);
  return new Map(
    forms.flatMap(({ id, forms: own }): [string, Text][] => {
      const form = own.find(({ text }) => bearers.get(text) === 1);
      return form ? [[id, form]] : [];
    }),
  );
}

/** The forms that are short enough, best first: an alias, the name, its title in 《》, publisher and year, kind and year. */
function shortForms({ source, label, aliases, type }: NamedSource): Text[] {
  const byLength = [...aliases].sort((one, other) => one.text.length - other.text.length);
  const title = label.text.match(/《[^《》]+》/)?.[0] ?? "";
  const year = (source.date || source.covers).match(/^\d{4}/)?.[0] ?? "";
  const dated = (text: string) => (text && year ? `${text} ${year}` : "");
  const forms = [
    ...byLength,
    label,
    { text: title, language: label.language },
    { text: dated(source.publisher), language: "" },
    { text: dated(type.text), language: type.language },
  ];
  return forms.filter(({ text }) => text && columnsOf(text) <= SHORT);
}

/** How wide a text is, as terminals count. */
export function columnsOf(text: string): number {
  return Array.from(text).reduce((columns, character) => columns + (character > "\u2e80" ? 2 : 1), 0);
}
