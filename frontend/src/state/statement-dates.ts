/** What dates a statement along the years, by what the reader has chosen. */
import type { Model, Statement } from "../model/model";
import type { Source } from "../model/payload";
import { timeOf, yearOrSpan } from "../model/periods";
import { NONE, yearValuesOf } from "./facets/year-facet";
import type { Dating } from "./view-state";

/** What a dating takes from the sources of a statement; null where the statement itself is asked. */
const FIELDS: Readonly<Record<Dating, "covers" | "date" | null>> = {
  told: null,
  stated: null,
  covered: "covers",
  published: "date",
};

/** The years and spans that a statement is of; none where nothing dates it so. */
export function datesOf(statement: Statement, dating: Dating, { payload, sources }: Model): readonly string[] {
  const { periods } = payload;
  const field = FIELDS[dating];
  if (dating === "told") return yearValuesOf(statement, periods).filter((value) => value !== NONE);
  const written = field
    ? supporting(statement).map((id) => sources.get(id)?.[field] ?? "")
    : [statement.qualifiers[timeOf(statement)] ?? ""];
  return [...new Set(written.map((period) => yearOrSpan(period, periods)))].filter(Boolean);
}

/** Whether anything in the dataset can be dated so. */
export function isDatable(dating: Dating, sources: readonly Source[]): boolean {
  const field = FIELDS[dating];
  return !field || sources.some((source) => source[field]);
}

/** The sources whose words support a statement: what disputes it tells nothing of its time. */
function supporting({ evidence }: Statement): string[] {
  return evidence.filter(({ stance }) => stance === "supports").map(({ source }) => source);
}
