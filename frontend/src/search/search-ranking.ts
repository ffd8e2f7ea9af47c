/** The order of search hits, on the page and in the review. */
import type { Normalize } from "../shared/normalize";
import { pinyinLetters, pinyinPattern, type Spell, slippedPattern } from "./pinyin";
import { canSlip, looserParts, piecesOf, wordsOf } from "./query-words";
import { slipsIn } from "./slips";
import { SubstringIndex, WHOLE } from "./substring-index";

/** Names first, whether whole, at an end or within; then what only an id holds, what pinyin spells, and words apart. */
const BY_ID = 3;
const BY_PINYIN = 4;
const APART = 7;

/** Once so many are found, no looser way is tried. */
const ENOUGH = 20;
/** How many of the likeliest are looked at for a slip, and how many of them are offered. */
const MOST_LIKELY = 300;
const MOST_NEAR = 6;

/** By what an item is found. */
export interface Names<Item> {
  namesOf(item: Item): Iterable<string>;
  idOf(item: Item): string;
}

/** The form in which names and queries are compared, and how names are read aloud. */
export interface SearchForm {
  readonly normalize: Normalize;
  readonly spell: Spell;
}

/** What is nearest to a query that finds nothing. */
export interface Near<Item> {
  readonly items: readonly Item[];
  /** Whether each is one slip of the pen away; otherwise they only share some of its letters. */
  readonly isSlip: boolean;
}

/** Finds items by their names and ids. */
export class Ranker<Item> {
  readonly #names: SubstringIndex<Item>;
  readonly #ids: SubstringIndex<Item>;
  readonly #spelled: SubstringIndex<Item>;
  readonly #namesOf: (item: Item) => Iterable<string>;

  constructor(
    items: readonly Item[],
    names: Names<Item>,
    private readonly form: SearchForm,
  ) {
    const { normalize, spell } = form;
    this.#namesOf = (item) => new Set(Array.from(names.namesOf(item), normalize));
    this.#names = new SubstringIndex(items, this.#namesOf);
    this.#ids = new SubstringIndex(items, (item) => [normalize(names.idOf(item))]);
    // names are folded before they are spelled, whoever asks first
    this.#spelled = new SubstringIndex(items, (_, place) => {
      while (this.#names.grow());
      return new Set(this.#names.foldedAt(place).map(spell).filter(Boolean));
    });
  }

  /** Get a little further in making ready; whether there is more to do. */
  grow(): boolean {
    return this.#names.grow() || this.#ids.grow() || this.#spelled.grow();
  }

  /**
   * Whole names and ids come first, then beginnings and ends, then the rest; then what pinyin spells; where little is found
   * so, what holds the words apart, in any order. Equals stay in the order of the items. Each comes with its score: 0
   * for a whole name.
   */
  find(query: string): Map<Item, number> {
    const wanted = this.form.normalize(query);
    const scores = this.#names.find(wanted);
    for (const [item, held] of this.#ids.find(wanted)) keepBest(scores, item, held === WHOLE ? WHOLE : BY_ID);
    const pinyin = pinyinPattern(wanted);
    for (const [item, held] of pinyin ? this.#spelled.find(pinyin) : []) keepBest(scores, item, BY_PINYIN + held);
    for (const [place, words] of looserParts(wordsOf(query, this.form.normalize)).entries()) {
      if (scores.size >= ENOUGH) break;
      for (const item of this.#names.findAll(words)) keepBest(scores, item, APART + place);
    }
    return inOrder(scores);
  }

  /** The items that a slip of the pen may have missed, or else those that share at least half of the query's letters. */
  near(query: string): Near<Item> {
    const words = wordsOf(query, this.form.normalize);
    const pieces = new Set(words.flatMap(piecesOf));
    const likely = mostOf(this.#names.tally(pieces), MOST_LIKELY);
    const items = (places: readonly [number, number][]) => places.map(([place]) => this.#names.items[place] as Item);
    const written = canSlip(words) ? items(likely.filter(([place]) => this.#isSlip(words, place))) : [];
    const slips = [...new Set([...written, ...this.#spelledSlips(words)])];
    const akin = items(likely.filter(([, count]) => count * 2 >= pieces.size));
    return { items: (slips.length ? slips : akin).slice(0, MOST_NEAR), isSlip: slips.length > 0 };
  }

  /** The items whose names are spelled in pinyin as the words together are, but for one slip. */
  #spelledSlips(words: readonly string[]): Item[] {
    const letters = pinyinLetters(words.join(""));
    if (!letters) return [];
    const spellings = (item: Item) => Array.from(this.#namesOf(item), this.form.spell);
    const isSlip = (item: Item) => spellings(item).some((text) => slipsIn(letters, text.replaceAll(" ", "")) <= 1);
    const found: Item[] = [];
    for (const item of this.#spelled.find(slippedPattern(letters)).keys()) {
      if (isSlip(item)) found.push(item);
      if (found.length === MOST_NEAR) break;
    }
    return found;
  }

  #isSlip(words: readonly string[], place: number): boolean {
    const texts = this.#names.foldedAt(place);
    const fewest = (word: string) => Math.min(...texts.map((text) => slipsIn(word, text)));
    return words.reduce((sum, word) => sum + fewest(word), 0) <= 1;
  }
}

function keepBest<Item>(scores: Map<Item, number>, item: Item, score: number): void {
  scores.set(item, Math.min(score, scores.get(item) ?? score));
}

/** By the scores, of which there are few: sorting tens of thousands takes longer than finding them. */
function inOrder<Item>(scores: ReadonlyMap<Item, number>): Map<Item, number> {
  const best = [...new Set(scores.values())].sort((one, other) => one - other);
  const scored = [...scores];
  return new Map(best.flatMap((score) => scored.filter(([, own]) => own === score)));
}

/** So many places of the highest counts, each with its count, the highest first. */
function mostOf(counts: Uint16Array, many: number): [number, number][] {
  const byCount: number[][] = [];
  for (const [place, count] of counts.entries()) {
    byCount[count] ??= [];
    byCount[count]?.push(place);
  }
  const highest = byCount.flatMap((places, count) => (count ? { places, count } : [])).reverse();
  return highest.flatMap(({ places, count }) => places.map((place): [number, number] => [place, count])).slice(0, many);
}
