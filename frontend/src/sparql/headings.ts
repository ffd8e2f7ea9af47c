/** The headings of answers: variables in the reader's language, as far as their names are known. */
import { LANGUAGES } from "../shared/language";
import { localized } from "../state/i18n";
import { model, state } from "../state/store";
import { QUERY_COLUMNS } from "../strings/query-columns";

/** What the column of a variable is called: `courtName` as a court is; a name that nothing knows as it is. */
export function headingOf(variable: string): string {
  const name = variable.replace(/(?<=[a-z0-9])(Name|Label)$/, "");
  const own = Object.hasOwn(QUERY_COLUMNS, name) && QUERY_COLUMNS[name]?.[LANGUAGES.indexOf(state.language)];
  if (own) return capitalized(own);
  const type = [...model.types.values()].find((each) => each.name.toLowerCase() === name.toLowerCase());
  const label = model.qualifiers.get(name)?.label ?? type?.label ?? model.predicates.get(name)?.label;
  return label ? capitalized(localized(label, variable).text) : variable;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
