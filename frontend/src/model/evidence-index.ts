/** The index from a piece of evidence to the statement that it carries. */
import type { Evidence } from "./evidence";
import type { Statement } from "./model";

/** How many statements are read at a time. */
const AT_ONCE = 4000;

/** Which statement each piece of evidence carries: the first one whose subject is known. They are read bit by bit. */
export class EvidenceIndex {
  readonly #places: Int32Array;
  #next = 0;

  constructor(
    private readonly list: readonly Statement[],
    pieces: number,
  ) {
    this.#places = new Int32Array(pieces).fill(-1);
  }

  /** Read some more statements; whether there is more to do. */
  grow(): boolean {
    for (const statement of this.list.slice(this.#next, this.#next + AT_ONCE)) {
      for (const place of statement.from ? statement.cited : []) {
        if (this.#places[place] === -1) this.#places[place] = statement.index;
      }
    }
    this.#next += AT_ONCE;
    return this.#next < this.list.length;
  }

  /** The statement of a piece; undefined when none with a known subject cites it. */
  of({ index }: Evidence): Statement | undefined {
    while (this.#next < this.list.length) this.grow();
    return this.list[this.#places[index] ?? -1];
  }
}
