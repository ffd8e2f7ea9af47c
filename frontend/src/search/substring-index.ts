/** A substring index: many texts joined into chunks, which the browser searches faster than one by one. */

/** How a text holds what is looked for: the whole of it, at its start or end, or within. */
export const WHOLE = 0;
export const AT_END = 1;
export const WITHIN = 2;

interface Chunk {
  readonly text: string;
  /** Where each text starts, and whose it is. */
  readonly starts: readonly number[];
  readonly owners: readonly number[];
}

/** A line end cannot be in a folded text, so nothing is found across two. */
const BETWEEN = "\n";

/** The texts of items, folded bit by bit: whoever searches before all is ready waits for the rest. */
export class SubstringIndex<Item> {
  readonly #chunks: Chunk[] = [];
  #next = 0;

  constructor(
    private readonly items: readonly Item[],
    private readonly textsOf: (item: Item) => Iterable<string>,
    private readonly perChunk = 500,
  ) {}

  /** Fold some more items; whether there is more to do. */
  grow(): boolean {
    if (this.#next >= this.items.length) return false;
    const [starts, owners, texts]: [number[], number[], string[]] = [[], [], []];
    const end = Math.min(this.#next + this.perChunk, this.items.length);
    for (let length = 0; this.#next < end; this.#next++) {
      for (const text of this.textsOf(this.items[this.#next] as Item)) {
        starts.push(length);
        owners.push(this.#next);
        texts.push(text);
        length += text.length + BETWEEN.length;
      }
    }
    this.#chunks.push({ text: texts.join(BETWEEN), starts, owners });
    return this.#next < this.items.length;
  }

  /** The items with a text that holds the words, each with how its best text holds them, in their own order. */
  find(wanted: string): Map<Item, number> {
    while (this.grow());
    const found = new Map<Item, number>();
    if (!wanted) return found;
    for (const chunk of this.#chunks) {
      for (const [owner, score] of findIn(chunk, wanted)) {
        const item = this.items[owner] as Item;
        found.set(item, Math.min(score, found.get(item) ?? score));
      }
    }
    return found;
  }
}

function* findIn({ text, starts, owners }: Chunk, wanted: string): Generator<[number, number]> {
  for (let at = text.indexOf(wanted), row = 0; at >= 0; at = text.indexOf(wanted, at)) {
    row = rowOf(at, starts, row);
    const start = starts[row] ?? 0;
    const next = starts[row + 1] ?? text.length + BETWEEN.length;
    const ends = at + wanted.length === next - BETWEEN.length || text.endsWith(wanted, next - BETWEEN.length);
    const whole = at === start && at + wanted.length === next - BETWEEN.length;
    yield [owners[row] ?? 0, whole ? WHOLE : at === start || ends ? AT_END : WITHIN];
    at = next;
  }
}

/** The last row that starts at or before a place, by bisection. */
function rowOf(at: number, starts: readonly number[], from: number): number {
  let [low, high] = [from, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
