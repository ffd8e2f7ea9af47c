/** The ranking of a combobox's options by what somebody types. */
import { Ranker } from "../../search/search-ranking";
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

export const MOST = 60;

/** The options that hold what was typed in a name or in their id, best first and then by likelihood; all when nothing was. */
export function rankOptions(options: readonly ComboboxOption[], typed: string, normalize: Normalize): ComboboxOption[] {
  const likeliest = [...options].sort((one, other) => other.likely - one.likely);
  const ranker = new Ranker(
    likeliest,
    ({ found }) => found.map(normalize),
    ({ id }) => normalize(id),
  );
  const wanted = normalize(typed);
  return (wanted ? ranker.find(wanted) : likeliest).slice(0, MOST);
}
