/** What facets and their values are called in the language of the page. */
import type { Text } from "../shared/language";
import { BY_REPORT, NONE } from "../state/facets/year-facet";
import { localized, type MessageKey, predicateName, t, word } from "../state/i18n";
import { periodText } from "../state/statement-text";
import { model, state } from "../state/store";
import type { Facet } from "../state/view-state";

export const FACET_TITLES: Readonly<Record<Facet, MessageKey>> = {
  type: "types",
  predicate: "byPredicate",
  year: "byYear",
  source: "bySource",
  status: "byStatus",
  modality: "byModality",
  inferred: "byInferred",
  evidence: "byEvidence",
  open: "byOpen",
  quoted: "byQuoted",
};

/** What a value is called, which none of the dataset's own words names. */
const OWN_VALUES: Partial<Record<Facet, Readonly<Record<string, MessageKey>>>> = {
  year: { [NONE]: "noYear" },
  source: { [NONE]: "noSource" },
  quoted: { [NONE]: "noLanguage" },
  inferred: { told: "toldByText", inferred: "inferredFromText" },
  evidence: { one: "oneQuote", several: "severalQuotes", disputed: "disputedByQuote", [NONE]: "noProof" },
  open: { open: "listGoesOn", closed: "listEnds" },
};

/** What a value of a facet is called. */
export function facetValueName(facet: Facet, value: string): Text {
  const own = OWN_VALUES[facet] ?? {};
  if (Object.hasOwn(own, value)) return { text: t(own[value] as MessageKey), language: "" };
  if (facet === "type") return localized(model.types.get(value)?.label, value);
  if (facet === "predicate") return predicateName(value, false);
  if (facet === "source") return localized(model.sources.get(value)?.label, value);
  if (facet === "year") return { text: yearName(value), language: "" };
  return { text: facet === "quoted" ? languageName(value) : word(value), language: "" };
}

function yearName(value: string): string {
  if (!value.startsWith(BY_REPORT)) return periodText(value);
  return t("byReport", { period: periodText(value.slice(BY_REPORT.length)) });
}

/** A language by its code, as the browser knows it; what is no code stands as it is. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(state.language, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
