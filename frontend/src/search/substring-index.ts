/** A substring index: many texts joined into chunks, which the browser searches faster than one by one. */

/** How a text holds what is looked for: the whole of it, at its start or end, or within. */
export const WHOLE = 0;
export const AT_END = 1;
export const WITHIN = 2;

interface Chunk {
  readonly text: string;
  /** Where each text starts, and whose it is. */
  readonly starts: Uint32Array;
  readonly owners: Uint16Array;
  /** The place of the item from which the owners count. */
  readonly first: number;
}

/** A line end cannot be in a folded text, so nothing is found across two. */
const BETWEEN = "\n";

/** The texts of items, folded bit by bit: whoever searches before all is ready waits for the rest. */
export class SubstringIndex<Item> {
  readonly #chunks: Chunk[] = [];
  #next = 0;

  constructor(
    readonly items: readonly Item[],
    private readonly textsOf: (item: Item, place: number) => Iterable<string>,
    private readonly perChunk = 500,
  ) {}

  /** Fold some more items; whether there is more to do. */
  grow(): boolean {
    if (this.#next >= this.items.length) return false;
    const [starts, owners, texts]: [number[], number[], string[]] = [[], [], []];
    const first = this.#next;
    const end = Math.min(first + this.perChunk, this.items.length);
    for (let length = 0; this.#next < end; this.#next++) {
      for (const text of this.textsOf(this.items[this.#next] as Item, this.#next)) {
        starts.push(length);
        owners.push(this.#next - first);
        texts.push(text);
        length += text.length + BETWEEN.length;
      }
    }
    this.#chunks.push({
      text: texts.join(BETWEEN),
      starts: Uint32Array.from(starts),
      owners: Uint16Array.from(owners),
      first,
    });
    return this.#next < this.items.length;
  }

  /** The texts of the item at a place, as they were folded; none before it is its turn. */
  foldedAt(place: number): readonly string[] {
    const chunk = this.#chunks[Math.floor(place / this.perChunk)];
    const row = chunk ? chunk.owners.indexOf(place - chunk.first) : -1;
    return chunk && row >= 0 ? textsAround(row, chunk).split(BETWEEN).filter(Boolean) : [];
  }

  /** The items with a text that holds the words, or a match, each with how its best text holds them, in their own order. */
  find(wanted: string | RegExp): Map<Item, number> {
    const found = new Map<Item, number>();
    for (const chunk of wanted ? this.#ready() : []) {
      let [owner, best] = [-1, WITHIN];
      findIn(chunk, wanted, (row, score) => {
        const own = chunk.owners[row] as number;
        // the texts of an item follow each other
        best = own === owner ? Math.min(score, best) : score;
        owner = own;
        found.set(this.#item(owner, chunk), best);
      });
    }
    return found;
  }

  /** The items that hold each of the words in one of their texts or another, in their own order. */
  findAll(words: readonly string[]): Set<Item> {
    const [longest = "", ...others] = [...words].sort((one, other) => other.length - one.length);
    const found = new Set<Item>();
    for (const chunk of longest ? this.#ready() : []) {
      findIn(chunk, longest, (row) => {
        const item = this.#item(chunk.owners[row] as number, chunk);
        if (found.has(item)) return;
        const texts = others.length ? textsAround(row, chunk) : "";
        if (others.every((word) => texts.includes(word))) found.add(item);
      });
    }
    return found;
  }

  /** How many of the words each item holds, by its place. */
  tally(words: Iterable<string>): Uint16Array {
    const [counts, last] = [new Uint16Array(this.items.length), new Int32Array(this.items.length).fill(-1)];
    for (const [number, word] of [...new Set(words)].entries()) {
      for (const chunk of word ? this.#ready() : []) {
        findIn(chunk, word, (row) => {
          const owner = chunk.first + (chunk.owners[row] as number);
          if (last[owner] !== number) counts[owner] = (counts[owner] as number) + 1;
          last[owner] = number;
        });
      }
    }
    return counts;
  }

  #item(owner: number, { first }: Chunk): Item {
    return this.items[first + owner] as Item;
  }

  #ready(): readonly Chunk[] {
    while (this.grow());
    return this.#chunks;
  }
}

/** Visit each row that holds the words, with how it does: there may be tens of thousands. */
function findIn({ text, starts }: Chunk, wanted: string | RegExp, visit: (row: number, score: number) => void): void {
  const finder = typeof wanted === "string" ? wordsFinder(text, wanted) : matchFinder(text, wanted);
  for (let at = finder.from(0), row = 0; at >= 0; at = finder.from(starts[row + 1] ?? text.length)) {
    row = rowOf(at, starts, row);
    const end = (starts[row + 1] ?? text.length + BETWEEN.length) - BETWEEN.length;
    const isFirst = at === (starts[row] ?? 0);
    const whole = isFirst && at + finder.length() === end;
    visit(row, whole ? WHOLE : isFirst || finder.isLast(at, end) ? AT_END : WITHIN);
  }
}

/** Finds the next place from another on, how long what stands there is, and whether a text ends with such. */
interface Finder {
  from(place: number): number;
  length(): number;
  isLast(at: number, end: number): boolean;
}

function wordsFinder(text: string, words: string): Finder {
  return {
    from: (place) => text.indexOf(words, place),
    length: () => words.length,
    isLast: (_, end) => text.endsWith(words, end),
  };
}

function matchFinder(text: string, pattern: RegExp): Finder {
  const searched = new RegExp(pattern.source, "g");
  let length = 0;
  return {
    from(place) {
      searched.lastIndex = place;
      const found = searched.exec(text);
      length = found?.[0].length ?? 0;
      return found?.index ?? -1;
    },
    length: () => length,
    isLast: (at, end) => at + length === end,
  };
}

/** All texts of the item that a row is of. */
function textsAround(row: number, { text, starts, owners }: Chunk): string {
  let [first, next] = [row, row + 1];
  while (owners[first - 1] === owners[row]) first--;
  while (owners[next] === owners[row]) next++;
  return text.slice(starts[first], starts[next]);
}

/** The last row that starts at or before a place: near the one before it, or else by bisection. */
function rowOf(at: number, starts: Uint32Array, from: number): number {
  let step = 1;
  while ((starts[from + step] ?? Number.POSITIVE_INFINITY) <= at) step *= 2;
  let [low, high] = [from + (step >> 1), Math.min(from + step, starts.length) - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
