/** The search of terms: parts of the dataset by the schema's words, and questions where the page answers some. */
import type { Near } from "../search/search-ranking";
import { Ranker } from "../search/search-ranking";
import { model, searchIndex } from "../state/store";
import { type Term, termsOf } from "../state/terms";

let questions: readonly Term[] = [];
let ranker: Ranker<Term> | null = null;

/** Let questions be found, too. */
export function offerQuestions(asked: readonly Term[]): void {
  questions = asked;
  ranker = null;
}

/** The terms that a query finds, best first, each with its score. */
export function findTerms(query: string): ReadonlyMap<Term, number> {
  return madeReady().find(query);
}

export function nearTerms(query: string): Near<Term> {
  return madeReady().near(query);
}

/** Made when it is first asked, by when the evidence tells the sources. */
function madeReady(): Ranker<Term> {
  const names = { namesOf: (term: Term) => term.names, idOf: ({ name }: Term) => name };
  ranker ??= new Ranker([...termsOf(model), ...questions], names, searchIndex.form);
  return ranker;
}
