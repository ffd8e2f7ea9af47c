/** The order of search hits, on the page and in the review. */
import { SubstringIndex, WHOLE } from "./substring-index";

/** Names first, whether whole, at an end or within; what only an id holds comes last. */
const BY_ID = 3;

/** Finds items by their names and ids, all of them in the form in which search text is compared. */
export class Ranker<Item> {
  readonly #names: SubstringIndex<Item>;
  readonly #ids: SubstringIndex<Item>;

  constructor(items: readonly Item[], namesOf: (item: Item) => Iterable<string>, idOf: (item: Item) => string) {
    this.#names = new SubstringIndex(items, namesOf);
    this.#ids = new SubstringIndex(items, (item) => [idOf(item)]);
  }

  /** Get a little further in making ready; whether there is more to do. */
  grow(): boolean {
    return this.#names.grow() || this.#ids.grow();
  }

  /** Whole names and ids come first, then beginnings and ends, then the rest; equals stay in the order of the items. */
  find(wanted: string): Item[] {
    const scores = this.#names.find(wanted);
    for (const [item, held] of this.#ids.find(wanted)) {
      const score = held === WHOLE ? WHOLE : BY_ID;
      scores.set(item, Math.min(score, scores.get(item) ?? score));
    }
    return [...scores].sort(([, one], [, other]) => one - other).map(([item]) => item);
  }
}
