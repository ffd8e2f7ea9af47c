/** The parts of a statement as text: its value with the unit, its qualifiers, what keeps it from being a plain fact. */

import type { Evidence } from "../model/evidence";
import type { Statement } from "../model/model";
import { timeOf } from "../model/periods";
import { inQuotationMarks, unitSuffix, withSeparators } from "../shared/formatting";
import { languageOfWords, type Text } from "../shared/language";
import { periodLabel } from "../shared/period-label";
import { localized, t, word } from "./i18n";
import { model, state } from "./store";

/** A value with its unit, and whether it is exact; empty where a statement has none. */
export function valueText({ predicate, value, unit, qualifiers }: Statement): string {
  if (!value) return "";
  const { approx = "exact" } = qualifiers;
  const about = approx === "exact" ? "" : `${word(approx)} `;
  const label = model.units.get(unit);
  const after = unit && unitSuffix(value, localized(label, unit).text, state.language, label !== undefined);
  const said =
    model.predicates.get(predicate)?.datatype === "edtf"
      ? periodText(value)
      : word(unit ? withSeparators(value) : value);
  return `${about}${said}${after}`;
}

/** A qualifier's name and what it says. */
interface QualifierText {
  readonly name: Text;
  readonly value: string;
}

/** Qualifiers in the order of the schema; some are told with the value, by the order of statements, or elsewhere. */
export function qualifierTexts({ qualifiers }: Statement, elsewhere: readonly string[] = []): QualifierText[] {
  const known = [...model.qualifiers.keys()];
  const untold = ["approx", "ordinal", ...elsewhere];
  return Object.keys(qualifiers)
    .filter((name) => !untold.includes(name))
    .sort((one, other) => known.indexOf(one) - known.indexOf(other))
    .map((name) => ({
      name: localized(model.qualifiers.get(name)?.label, name),
      value: qualifierText(name, qualifiers[name]),
    }));
}

/** What a qualifier says: a period as readers say it, a code in words. */
export function qualifierText(name: string, written = ""): string {
  return model.qualifiers.get(name)?.datatype === "edtf" ? periodText(written) : word(written);
}

/** The time that a statement is of; where it says none, the periods that its reports cover, told to be these. */
export function timeText(statement: Statement): string {
  const time = timeOf(statement);
  if (time) return qualifierText(time, statement.qualifiers[time]);
  return statement.covered.map((period) => t("byReport", { period: periodText(period) })).join(t("comma"));
}

/** A period as readers say it; a text that is none as it is. */
export function periodText(written: string): string {
  if (!Object.hasOwn(model.payload.periods, written)) return written;
  return periodLabel(written, state.language);
}

/** What a statement is beside a plain fact, as codes of the schema: a plan, in doubt, inferred, one among others. */
export function marksOf({ modality, status, inferred, open }: Statement): string[] {
  const held = [modality === "fact" ? "" : modality, status === "accepted" ? "" : status];
  return [...held, inferred ? "inferred" : "", open ? "open" : ""].filter(Boolean);
}

/** The words of a source in the quotation marks of its language, and the language that they are in. */
export function quoteText({ source, quote }: Evidence): Text {
  const language = model.sources.get(source)?.language ?? "";
  return { text: inQuotationMarks(quote, language), language: languageOfWords(quote, language) };
}
