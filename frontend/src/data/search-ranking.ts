/** Search over names, ids and quotes, and the ranking of its hits. */

import type { Text } from "../shared/language";
import type { Evidence } from "./evidence";
import { EvidenceIndex } from "./evidence-index";
import type { Entity, Model, Statement } from "./model";
import { SubstringIndex } from "./substring-index";

/** Names first, whether whole, at an end or within; what only an id holds comes last. */
const BY_ID = 3;

export interface SearchHits {
  readonly entities: readonly Entity[];
  /** The pieces of evidence whose words hold the query. */
  readonly quotes: readonly Evidence[];
}

/** The names and the quotes of a dataset, in a form in which either script finds the other. */
export class SearchIndex {
  readonly #names: SubstringIndex<Entity>;
  readonly #ids: SubstringIndex<Entity>;
  readonly #quotes: SubstringIndex<Evidence>;
  readonly #evidenceIndex: EvidenceIndex;
  readonly #simplified: ReadonlyMap<string, string>;
  readonly #traditional: RegExp;

  constructor({ ranked, evidence, list, payload }: Model) {
    const [from = "", to = ""] = payload.folding;
    const simplified = Array.from(to);
    this.#simplified = new Map(Array.from(from, (character, place) => [character, simplified[place] ?? character]));
    const marked = from.replace(/[\\\]^-]/g, "\\$&");
    this.#traditional = new RegExp(marked ? `[${marked}]` : "(?!)", "gu");
    this.#names = new SubstringIndex(ranked, (entity) => new Set(namesOf(entity).map(({ text }) => this.fold(text))));
    this.#ids = new SubstringIndex(ranked, ({ id }) => [squashed(id)]);
    this.#quotes = new SubstringIndex(evidence, ({ quote }) => [this.fold(quote)]);
    this.#evidenceIndex = new EvidenceIndex(list, evidence.length);
  }

  /** A text without width, case, spaces, quotation marks and script. */
  fold(text: string): string {
    return squashed(text).replace(this.#traditional, (character) => this.#simplified.get(character) ?? character);
  }

  /** Get a little further in making ready; whether there is more to do. */
  grow(): boolean {
    return this.#names.grow() || this.#ids.grow() || this.#quotes.grow() || this.#evidenceIndex.grow();
  }

  /** Whole names come first, then beginnings and ends, then the rest; among equals what most is said about. */
  search(query: string): SearchHits {
    const wanted = this.fold(query);
    const scores = this.#names.find(wanted);
    for (const entity of this.#ids.find(squashed(query)).keys()) {
      if (!scores.has(entity)) scores.set(entity, BY_ID);
    }
    const entities = [...scores].sort(([, one], [, other]) => one - other).map(([entity]) => entity);
    return { entities, quotes: [...this.#quotes.find(wanted).keys()] };
  }

  /** The statement that words of a source carry; undefined when nothing that is known is said by it. */
  statementOf(evidence: Evidence): Statement | undefined {
    return this.#evidenceIndex.of(evidence);
  }

  /** The label in some language or the alias that holds the query; null when only an id does. */
  matchingName(entity: Entity, query: string): Text | null {
    const wanted = this.fold(query);
    return namesOf(entity).find(({ text }) => this.fold(text).includes(wanted)) ?? null;
  }
}

/** Labels, then aliases, each with its language. */
export function namesOf({ label, alias }: Entity): Text[] {
  const labels = Object.entries(label).map(([language, text]) => ({ text, language }));
  const aliases = Object.entries(alias).flatMap(([language, texts]) => texts.map((text) => ({ text, language })));
  return [...labels, ...aliases];
}

/** A query in the form of the keys: without width, case, spaces and quotation marks. */
export function squashed(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》]+/gu, "");
}
