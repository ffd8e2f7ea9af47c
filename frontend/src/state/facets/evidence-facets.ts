/** The values of the filters by evidence: how many quotes carry a statement, and in which languages they are. */
import type { Evidence } from "../../model/evidence";
import type { Statement } from "../../model/model";
import type { Source } from "../../model/payload";
import { languageOfWords } from "../../shared/language";
import type { Facet } from "../view-state";
import { NONE } from "./year-facet";

/** One quote, several, or a quote that disputes the statement, whatever else is quoted. */
export function evidenceValueOf({ evidence }: Statement): string {
  if (evidence.some(({ stance }) => stance === "disputes")) return "disputed";
  if (evidence.length > 1) return "several";
  return evidence.length ? "one" : NONE;
}

/** What of a piece of evidence alone the value of a statement follows that cites nothing else. */
export function saidBy(facet: Facet, piece: Evidence, sources: ReadonlyMap<string, Source>): string {
  if (facet === "source") return piece.source;
  return facet === "evidence" ? piece.stance : languageOf(piece, sources);
}

/** The languages that a statement is quoted in, by their BCP 47 codes; none of numbers alone. */
export function languagesOf({ evidence }: Statement, sources: ReadonlyMap<string, Source>): string[] {
  return [...new Set(evidence.map((piece) => languageOf(piece, sources)))].filter(Boolean);
}

function languageOf({ source, quote }: Evidence, sources: ReadonlyMap<string, Source>): string {
  return languageOfWords(quote, sources.get(source)?.language ?? "");
}
