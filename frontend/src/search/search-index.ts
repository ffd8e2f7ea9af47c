/** Search over names, ids, quotes and glosses, in which either script finds the other. */

import { type Evidence, glossOf } from "../model/evidence";
import { EvidenceIndex } from "../model/evidence-index";
import type { Entity, Model, Statement } from "../model/model";
import type { Text } from "../shared/language";
import { type Normalize, normalizer } from "../shared/normalize";
import { speller } from "./pinyin";
import { type Near, Ranker, type SearchForm } from "./search-ranking";
import { SubstringIndex, WITHIN } from "./substring-index";

export interface SearchHits {
  readonly entities: readonly Entity[];
  /** Whether the first of them has a name that begins or ends with the query, or is it. */
  readonly isNamed: boolean;
  /** The pieces of evidence whose words hold the query. */
  readonly quotes: readonly Evidence[];
  /** Those of which only the gloss does, in the reader's language. */
  readonly glosses: readonly Evidence[];
}

/** The names, the quotes and the glosses of a dataset, in a form in which either script finds the other. */
export class SearchIndex {
  /** A text in the form in which it is compared. */
  readonly fold: Normalize;
  /** That form, and how names are read: for whoever ranks other things by the same query. */
  readonly form: SearchForm;
  readonly #entities: Ranker<Entity>;
  readonly #quotes: SubstringIndex<Evidence>;
  readonly #glosses = new Map<string, SubstringIndex<Evidence>>();
  readonly #evidenceIndex: EvidenceIndex;

  constructor(private readonly model: Model) {
    const { ranked, evidence, list, payload } = model;
    const fold = normalizer(payload.folding);
    this.fold = fold;
    this.form = { normalize: fold, spell: speller(payload.readings) };
    const names = {
      namesOf: (entity: Entity) => namesOf(entity).map(({ text }) => text),
      idOf: ({ id }: Entity) => id,
    };
    this.#entities = new Ranker(ranked, names, this.form);
    this.#quotes = new SubstringIndex(evidence, ({ quote }) => [fold(quote)]);
    this.#evidenceIndex = new EvidenceIndex(list, evidence.length);
  }

  /** Get a little further in making ready for a reader of a language; whether there is more to do. */
  grow(language: string): boolean {
    return (
      this.#entities.grow() || this.#quotes.grow() || this.#glossesIn(language).grow() || this.#evidenceIndex.grow()
    );
  }

  /** Among entities that hold the query alike, what most is said about comes first. */
  search(query: string, language: string): SearchHits {
    const wanted = this.fold(query);
    const quotes = this.#quotes.find(wanted);
    const glosses = [...this.#glossesIn(language).find(wanted).keys()].filter((piece) => !quotes.has(piece));
    const found = this.#entities.find(query);
    const [best = WITHIN] = found.values();
    return { entities: [...found.keys()], isNamed: best < WITHIN, quotes: [...quotes.keys()], glosses };
  }

  /** The entities that are nearest to a query that finds nothing. */
  near(query: string): Near<Entity> {
    return this.#entities.near(query);
  }

  /** The glosses in a language, indexed when somebody reads it. */
  #glossesIn(language: string): SubstringIndex<Evidence> {
    const folded = (piece: Evidence) => [glossOf(piece, language)].filter(Boolean).map(this.fold);
    const known = this.#glosses.get(language) ?? new SubstringIndex(this.model.evidence, folded);
    this.#glosses.set(language, known);
    return known;
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
