/** How words and names are compared on this page, in either script and by pinyin. */
import { speller } from "../search/pinyin";
import type { SearchForm } from "../search/search-ranking";
import { normalizer } from "../shared/normalize";
import { store } from "./store";

export function searchForm(): SearchForm {
  const { folding, readings } = store.state;
  return { normalize: normalizer(folding), spell: speller(readings) };
}
