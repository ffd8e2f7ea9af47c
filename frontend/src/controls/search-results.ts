/** The results of a search in groups: what is found as it is typed, or else what is nearest. */
import { type Evidence, glossOf } from "../model/evidence";
import type { Entity } from "../model/model";
import { WHOLE } from "../search/substring-index";
import { statementTarget } from "../state/address";
import type { MessageKey } from "../state/i18n";
import { goTo, updateViewState } from "../state/navigation";
import { quoteText } from "../state/statement-text";
import { searchIndex, state } from "../state/store";
import type { Term } from "../state/terms";
import { entityHit, termHit, wordsHit } from "./search-hits";
import { findTerms, nearTerms } from "./term-search";

const MOST_ENTITIES = 40;
const MOST_QUOTES = 20;
const MOST_TERMS = 8;
/** So many terms that are called just what was typed come before everything. */
const MOST_FIRST = 3;

/** A row of the results, and what choosing it does. */
export interface Hit {
  readonly shown: readonly Element[];
  choose(): void;
}

export interface HitGroup {
  /** Empty for the entities, which are what a search is for. */
  readonly title: MessageKey | "";
  readonly hits: readonly Hit[];
  /** Whether Enter takes its first row. */
  readonly isBest?: boolean;
}

export interface Results {
  readonly groups: readonly HitGroup[];
  /** How many there are. */
  readonly all: number;
  /** Whether the groups hold only the first of them. */
  readonly isCut: boolean;
  /** Whether what is shown only comes near to the query. */
  readonly isNear: boolean;
}

export function resultsOf(query: string): Results {
  const { language } = state;
  const { entities, isNamed, quotes, glosses } = searchIndex.search(query, language);
  const terms = [...findTerms(query)];
  const named = terms.filter(([{ kind }, score]) => score === WHOLE && kind !== "question").slice(0, MOST_FIRST);
  const others = terms.filter((term) => !named.includes(term));
  const all = entities.length + terms.length + quotes.length + glosses.length;
  if (query && !all) return nearResults(query);
  const [asked, parts] = [true, false].map((is) => others.filter(([{ kind }]) => (kind === "question") === is));
  const groups: HitGroup[] = [
    { title: "inSchema", hits: hitsOfTerms(named), isBest: !isNamed },
    { title: "", isBest: true, hits: entities.slice(0, MOST_ENTITIES).map((entity) => hitOfEntity(entity, query)) },
    { title: "inSchema", hits: hitsOfTerms(parts) },
    { title: "questions", hits: hitsOfTerms(asked) },
    { title: "inQuotes", hits: quotes.slice(0, MOST_QUOTES).flatMap((piece) => hitOfWords(piece, quoteText(piece))) },
    {
      title: "inGlosses",
      hits: glosses
        .slice(0, MOST_QUOTES)
        .flatMap((piece) => hitOfWords(piece, { text: glossOf(piece, language), language })),
    },
  ];
  const isCut = entities.length > MOST_ENTITIES || Math.max(quotes.length, glosses.length) > MOST_QUOTES;
  return { groups, all, isCut, isNear: false };
}

/** What a slip of the pen may have missed; where nothing is so near, what shares some of the letters. */
function nearResults(query: string): Results {
  const [entities, terms] = [searchIndex.near(query), nearTerms(query)];
  const isSlip = entities.isSlip || terms.isSlip;
  const hits = [
    ...(entities.isSlip === isSlip ? entities.items.map((entity) => hitOfEntity(entity, query)) : []),
    ...(terms.isSlip === isSlip ? terms.items.map(hitOfTerm) : []),
  ];
  return { groups: [{ title: isSlip ? "didYouMean" : "nearest", hits }], all: 0, isCut: false, isNear: true };
}

function hitOfEntity(entity: Entity, query: string): Hit {
  return { shown: entityHit(entity, query), choose: () => goTo(entity.id) };
}

function hitsOfTerms(terms: readonly (readonly [Term, number])[] = []): Hit[] {
  return terms.slice(0, MOST_TERMS).map(([term]) => hitOfTerm(term));
}

function hitOfTerm(term: Term): Hit {
  const { language } = state.viewState;
  return { shown: termHit(term), choose: () => updateViewState({ ...term.view, language }, { from: "address" }) };
}

/** A piece of evidence with the first statement that it carries. */
function hitOfWords(evidence: Evidence, words: Parameters<typeof wordsHit>[0]): Hit[] {
  const statement = searchIndex.statementOf(evidence);
  if (!statement) return [];
  return [{ shown: wordsHit(words, evidence, statement), choose: () => goTo(statementTarget(statement)) }];
}
