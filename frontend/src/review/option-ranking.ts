/** The ranking of a combobox's options by what somebody types. */

export interface ComboboxOption {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly detail: string;
  /** Everything by which it is found, folded. */
  readonly found: readonly string[];
  /** How likely it is before anything is typed: higher comes first. */
  readonly likely: number;
}

export const MOST = 60;

/** Fold script, width and case away: the two texts are characters and, at the same places, what they fold to. */
export function folder([from, to]: readonly [string, string]): (words: string) => string {
  const simple = Array.from(to);
  const pairs = new Map(Array.from(from, (character, place) => [character, simple[place] ?? character]));
  return (words) =>
    Array.from(words.normalize("NFKC").toLowerCase(), (character) => pairs.get(character) ?? character).join("");
}

/** The options that have a folded query in a name or in their id; those that begin with it, then the likelier ones first. */
export function rankOptions(options: readonly ComboboxOption[], query: string): ComboboxOption[] {
  return options
    .map((option) => ({ option, rank: rankOf(option, query) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank || other.option.likely - one.option.likely)
    .slice(0, MOST)
    .map(({ option }) => option);
}

function rankOf(option: ComboboxOption, query: string): number {
  if (!query) return 1;
  const names = [option.id.toLowerCase(), ...option.found];
  if (names.includes(query)) return 3;
  if (names.some((name) => name.startsWith(query))) return 2;
  return names.some((name) => name.includes(query)) ? 1 : 0;
}
