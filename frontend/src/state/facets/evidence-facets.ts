/** The values of the filters by evidence: how many quotes carry a statement, and in which languages they are. */
import type { Statement } from "../../model/model";
import type { Source } from "../../model/payload";
import { languageOfWords } from "../../shared/language";
import { NONE } from "./year-facet";

/** One quote, several, or a quote that disputes the statement, whatever else is quoted. */
export function evidenceValueOf({ evidence }: Statement): string {
  if (evidence.some(({ stance }) => stance === "disputes")) return "disputed";
  if (evidence.length > 1) return "several";
  return evidence.length ? "one" : NONE;
}

/** The languages that a statement is quoted in, by their BCP 47 codes; none of numbers alone. */
export function languagesOf({ evidence }: Statement, sources: ReadonlyMap<string, Source>): string[] {
  const found = evidence.map(({ source, quote }) => languageOfWords(quote, sources.get(source)?.language ?? ""));
  return [...new Set(found)].filter(Boolean);
}
