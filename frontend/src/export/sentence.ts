/** A statement as a sentence with its evidence: for a letter, a note, a paper. */
import { type Evidence, glossOf } from "../model/evidence";
import type { Statement } from "../model/model";
import { withoutInvisible } from "../shared/formatting";
import { localized, nameOfId, predicateName, t, word } from "../state/i18n";
import { marksOf, periodText, qualifierTexts, quoteText, valueText } from "../state/statement-text";
import { model, state } from "../state/store";

export function sentenceOf(statement: Statement): string {
  const [stop, open, close] = state.language === "en" ? [".", " (", ")"] : ["。", "（", "）"];
  const more = [
    ...qualifierTexts(statement).map(({ name, value }) => `${name.text} ${value}`),
    ...statement.covered.map((period) => `${t("reportPeriod")} ${periodText(period)}`),
    ...marksOf(statement).map(word),
  ];
  const aside = more.length ? `${open}${more.join(state.language === "en" ? "; " : "；")}${close}` : "";
  return [withoutInvisible(`${claimText(statement)}${aside}${stop}`), ...statement.evidence.map(proofOf)].join("\n");
}

/** What a statement says, without what qualifies it: its ends, its predicate and its value. */
export function claimText(statement: Statement): string {
  const [claim, value] = [claimOf(statement), valueText(statement)];
  return value ? `${claim}${state.language === "en" ? ": " : "："}${value}` : claim;
}

/** Subject, predicate and object; a predicate such as 是…的成員 takes its object into its middle. */
export function claimOf({ subject, predicate, object }: Statement): string {
  const [name, end] = [predicateName(predicate, false).text, nameOfId(object).text];
  const said = end && name.includes("…") ? [name.replace("…", () => end)] : [name, end];
  return [nameOfId(subject).text, ...said].filter(Boolean).join(" ");
}

/** The words of a source, and where they stand. */
function proofOf(piece: Evidence): string {
  const { source, line } = piece;
  const where = t("cite", { source: localized(model.sources.get(source)?.label, source).text, n: line });
  const [dash, open, close] = state.language === "en" ? [" — ", " (", ")"] : ["——", "（", "）"];
  const gloss = glossOf(piece, state.language);
  const meaning = gloss ? `${open}${t("ownTranslation")}${state.language === "en" ? " " : ""}${gloss}${close}` : "";
  return withoutInvisible(`${quoteText(piece).text}${meaning}${dash}${where}`);
}
