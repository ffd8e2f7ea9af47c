/** The ranking of a combobox's options by what somebody types. */
import { Ranker, type SearchForm } from "../../search/search-ranking";

export interface ComboboxOption {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly detail: string;
  /** Everything by which it is found. */
  readonly found: readonly string[];
  /** How likely it is before anything is typed: higher comes first. */
  readonly likely: number;
}

export const MOST = 60;

/** The options that hold what was typed in a name or in their id, best first and then by likelihood; all when nothing was. */
export function rankOptions(options: readonly ComboboxOption[], typed: string, form: SearchForm): ComboboxOption[] {
  const likeliest = [...options].sort((one, other) => other.likely - one.likely);
  const names = { namesOf: ({ found }: ComboboxOption) => found, idOf: ({ id }: ComboboxOption) => id };
  const ranker = new Ranker(likeliest, names, form);
  return (form.normalize(typed) ? [...ranker.find(typed).keys()] : likeliest).slice(0, MOST);
}
