/** Values as literals: typed where the written form is right, plain where it is not; schema/forms.py and rdf/literals.py once more. */
import type { Periods } from "../model/payload";
import { EDTF, XSD } from "./namespaces";
import { type Literal, literal } from "./terms";

const YEAR = [/^(?!0000)[0-9]{4}$/, `${XSD}gYear`] as const;
const MONTH = [/^(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])$/, `${XSD}gYearMonth`] as const;
const DAY = [/^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$/, `${XSD}date`] as const;
const FORMS: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map([
  ["positiveInteger", [[/^[1-9][0-9]{0,17}$/, `${XSD}integer`]]],
  ["decimal", [[/^-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,18})?$/, `${XSD}decimal`]]],
  ["gYear", [YEAR]],
  ["partialDate", [YEAR, MONTH, DAY]],
  ["edtf", [YEAR, MONTH, DAY]],
]);
// BCP 47, as text/language_tags.py has it
const LANGUAGE = "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})";
const REGION = "(?:-(?:[a-z]{2}|[0-9]{3}))?";
const VARIANTS = "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*";
const EXTENSIONS = "(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*";
const PRIVATE = "x(?:-[a-z0-9]{1,8})+";
const IRREGULAR =
  "en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-be-(?:fr|nl)|sgn-ch-de";
const TAG = new RegExp(
  `^(?:${LANGUAGE}(?:-[a-z]{4})?${REGION}${VARIANTS}${EXTENSIONS}(?:-${PRIVATE})?|${PRIVATE}|${IRREGULAR})$`,
  "i",
);

/** A literal of one of the schema's datatypes, or a plain one when the text is not written as one, nor a period. */
export function typed(text: string, datatype: string, periods: Periods): Literal {
  const found = FORMS.get(datatype)?.find(([form, iri]) => form.test(text) && (iri !== DAY[1] || isDay(text)));
  return literal(text, found?.[1] ?? (datatype === "edtf" && Object.hasOwn(periods, text) ? EDTF : undefined));
}

/** A language in lower case; none for what is not well-formed (BCP 47). */
export function languageTag(language: string): string {
  return TAG.test(language) ? language.toLowerCase() : "";
}

/** The value of a statement. */
export function valueLiteral(text: string, language: string, datatype: string, periods: Periods): Literal {
  return language ? literal(text, "", languageTag(language)) : typed(text, datatype, periods);
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
