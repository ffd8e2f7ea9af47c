/** Which candidates are shown, and in which order: those that the filter leaves, of which words that are searched rank the best first. */
import { type Near, Ranker } from "../../search/search-ranking";
import { isSame } from "../../shared/same-items";
import { currentLanguage } from "../i18n";
import type { Item } from "../protocol";
import { searchForm } from "../search-form";
import { keyOf, store } from "../store";
import { fieldOf, fieldsOf, itemName, thingNames } from "./display-names";

let indexed: readonly unknown[] = [];
let ranker: Ranker<Item> | null = null;
let seen: readonly unknown[] = [];
let order: readonly number[] = [];
let shown: ReadonlySet<string> = new Set();

/** The candidates that are shown, by their numbers. */
export function shownOrder(): readonly number[] {
  const { filter, state } = store;
  const now = [filter, state, currentLanguage()];
  if (isSame(now, seen)) return order;
  seen = now;
  const numbers = new Map(state.items.map((item, number) => [item, number]));
  const found = filter.words ? searchItems(filter.words) : state.items;
  order = found.filter(passesFilter).map((item) => numbers.get(item) ?? 0);
  shown = new Set(order.map((number) => keyOf(state.items[number] as Item)));
  return order;
}

export function isShown(item: Item): boolean {
  shownOrder();
  return shown.has(keyOf(item));
}

function passesFilter({ status, what, rule, evidence }: Item): boolean {
  const { filter } = store;
  return (
    (!filter.status || filter.status === status) &&
    (!filter.kind || filter.kind === what) &&
    (!filter.rule || filter.rule === rule) &&
    (!filter.line || evidence.some(({ line }) => String(line) === filter.line))
  );
}

/** The candidates that words find, best first: in what they are called or claim, in their quotes, in their ids. */
function searchItems(words: string): Item[] {
  return [...rankerNow().find(words).keys()];
}

/** Of what the other filters leave, the candidates that are nearest to words that find nothing. */
export function nearItems(words: string): Near<Item> {
  const { items, isSlip } = rankerNow().near(words);
  return { items: items.filter(passesFilter), isSlip };
}

/** Made anew for another state or language alone, and not for each letter. */
function rankerNow(): Ranker<Item> {
  const now = [store.state, currentLanguage()];
  if (!ranker || !isSame(now, indexed))
    ranker = new Ranker(store.state.items, { namesOf: textsOf, idOf: ({ id }) => id }, searchForm());
  indexed = now;
  return ranker;
}

function textsOf(item: Item): string[] {
  const ends = [fieldOf(item, "subject"), fieldOf(item, "object")].filter(Boolean);
  return [
    itemName(item),
    ...Object.values(fieldsOf(item, "label")),
    // one text for an end, so that what is itself called so comes before what speaks of it
    ...ends.map((id) => [id, ...thingNames(id)].join(" · ")),
    ...item.evidence.map(({ quote }) => quote),
  ];
}
