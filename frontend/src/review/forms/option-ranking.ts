/** The ranking of a combobox's options by what somebody types. */
import { Ranker, type SearchForm } from "../../search/search-ranking";
import type { Normalize } from "../../shared/normalize";

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

/** A search over options: those that hold what is typed in a name or in their id, best first and then by likelihood; all for nothing. */
export function optionSearch(options: readonly ComboboxOption[], form: SearchForm) {
  const likeliest = [...options].sort((one, other) => other.likely - one.likely);
  const names = { namesOf: ({ found }: ComboboxOption) => found, idOf: ({ id }: ComboboxOption) => id };
  const ranker = new Ranker(likeliest, names, form);
  return (typed: string): readonly ComboboxOption[] =>
    form.normalize(typed) ? [...ranker.find(typed).keys()] : likeliest;
}

/** Whether a name or an id of an option is what is typed. */
export function isCalled({ id, found }: ComboboxOption, typed: string, normalize: Normalize): boolean {
  return [id, ...found].some((each) => normalize(each) === normalize(typed));
}
