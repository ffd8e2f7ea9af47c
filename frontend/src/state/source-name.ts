/** What a source is called beside a quote, in the reader's language, and its whole name. */
import { columnsOf, type NamedSource, SHORT, shortNames } from "../model/source-names";
import { ellipsized } from "../shared/formatting";
import type { Text } from "../shared/language";
import { localized, typeName } from "./i18n";
import { model, state } from "./store";

export interface SourceName {
  readonly short: Text;
  readonly whole: Text;
}

const remembered = new Map<string, ReadonlyMap<string, Text>>();

/** The short name of a source, cut where it has none, and its name. */
export function sourceName(id: string): SourceName {
  const source = model.sources.get(id);
  const whole = localized(source?.label, id);
  const short = namesIn(state.language).get(id);
  return { short: short ?? { ...whole, text: ellipsized(whole.text, SHORT, columnsOf) }, whole };
}

function namesIn(language: string): ReadonlyMap<string, Text> {
  const names = remembered.get(language) ?? shortNames(model.payload.sources.map(namedSource));
  remembered.set(language, names);
  return names;
}

function namedSource(source: NamedSource["source"]): NamedSource {
  const { language } = state;
  const type = model.types.get(source.type);
  return {
    source,
    label: localized(source.label, source.id),
    aliases: (source.alias[language] ?? []).map((text) => ({ text, language })),
    type: type ? typeName(type) : { text: "", language: "" },
  };
}
