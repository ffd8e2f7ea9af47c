/** The adjacency lists of the graph: the ends of each statement, and the statements of each entity. */
import { numbersIn } from "./column-table";
import type { Entity, Statement } from "./model";
import type { Payload } from "./payload";

/** Places in lists, gathered by what they belong to. */
interface Gathered {
  readonly ends: Uint32Array;
  readonly places: Uint32Array;
}

const UNASKED = -2;

/** Which entities each statement connects, and which statements speak of each entity. */
export class Adjacency {
  /** The place of the subject of each statement, and of its object; -1 where no record defines it. */
  readonly subjects: Int32Array;
  readonly objects: Int32Array;
  readonly #outgoing: Gathered;
  readonly #incoming: Gathered;

  constructor(
    private readonly all: readonly Entity[],
    private readonly list: readonly Statement[],
    payload: Payload,
  ) {
    const places = new Map(all.map(({ id, index }) => [id, index]));
    this.subjects = this.#placesOf("subject", payload, places);
    this.objects = this.#placesOf("object", payload, places);
    this.#outgoing = gathered(this.subjects, all.length);
    this.#incoming = gathered(
      this.objects.map((to, place) => (to === this.subjects[place] ? -1 : to)),
      all.length,
    );
  }

  /** The places of what stands at one end of the statements; each id is looked up once. */
  #placesOf(
    end: "subject" | "object",
    { statements, texts }: Payload,
    places: ReadonlyMap<string, number>,
  ): Int32Array {
    const numbers = numbersIn(statements, end, texts);
    let largest = 0;
    for (const number of numbers) if (number > largest) largest = number;
    const known = new Int32Array(largest + 1).fill(UNASKED);
    const found = new Int32Array(numbers.length);
    for (let row = 0; row < numbers.length; row++) {
      const number = numbers[row] as number;
      if (known[number] === UNASKED) known[number] = places.get((this.list[row] as Statement)[end]) ?? -1;
      found[row] = known[number] as number;
    }
    return found;
  }

  /** The subject of a statement; null when no record defines it. */
  from(index: number): Entity | null {
    return this.all[this.subjects[index] ?? -1] ?? null;
  }

  /** The object of a statement; null when it has none, or no record defines it. */
  to(index: number): Entity | null {
    return this.all[this.objects[index] ?? -1] ?? null;
  }

  outgoing(index: number): Statement[] {
    return this.#statements(this.#outgoing, index);
  }

  incoming(index: number): Statement[] {
    return this.#statements(this.#incoming, index);
  }

  #statements({ ends, places }: Gathered, index: number): Statement[] {
    return Array.from(places.subarray(ends[index - 1] ?? 0, ends[index]), (place) => this.list[place] as Statement);
  }
}

/** The places of a list by what they belong to, in their order: a counting sort; what is below zero belongs nowhere. */
function gathered(owners: Int32Array, count: number): Gathered {
  const ends = new Uint32Array(count);
  for (const owner of owners) if (owner >= 0) ends[owner] = (ends[owner] as number) + 1;
  for (let owner = 1; owner < count; owner++) ends[owner] = (ends[owner] as number) + (ends[owner - 1] as number);
  const places = new Uint32Array(ends.at(-1) ?? 0);
  const starts = ends.slice();
  for (let place = owners.length - 1; place >= 0; place--) {
    const owner = owners[place] as number;
    if (owner < 0) continue;
    const start = (starts[owner] as number) - 1;
    starts[owner] = start;
    places[start] = place;
  }
  return { ends, places };
}
