/** How words and names are compared on this page, in either script and by pinyin: made once for each state. */
import { speller } from "../search/pinyin";
import type { SearchForm } from "../search/search-ranking";
import { normalizer } from "../shared/normalize";
import type { State } from "./protocol";
import { store } from "./store";

let made: { readonly state: State; readonly form: SearchForm } | null = null;

export function searchForm(): SearchForm {
  const { state } = store;
  if (made?.state !== state)
    made = { state, form: { normalize: normalizer(state.folding), spell: speller(state.readings) } };
  return made.form;
}
