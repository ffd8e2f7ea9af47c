/** The ranking of a combobox's options by what somebody types. */
import { Ranker } from "../../search/search-ranking";
import { findWords } from "../../search/word-search";
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
export function optionSearch(options: readonly ComboboxOption[], normalize: Normalize) {
  const likeliest = [...options].sort((one, other) => other.likely - one.likely);
  const ranker = new Ranker(
    likeliest,
    ({ found }) => found.map(normalize),
    ({ id }) => normalize(id),
  );
  return (typed: string): readonly ComboboxOption[] =>
    normalize(typed) ? findWords(ranker, typed, normalize) : likeliest;
}

/** Whether a name or an id of an option is what is typed. */
export function isCalled({ id, found }: ComboboxOption, typed: string, normalize: Normalize): boolean {
  return [id, ...found].some((each) => normalize(each) === normalize(typed));
}
