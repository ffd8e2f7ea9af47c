/** The page's filter: the statements and entities that pass, and how many each facet value stands for. */

import type { Entity, Model, Statement } from "../model/model";
import { facetCodesOf } from "./facets/facet-codes";
import { countIn, countTypes, type FacetCounts, lazyCounts } from "./facets/facet-counts";
import { FACETS, type Facet, type ViewState } from "./view-state";

/** Facets of statements; entities have types. */
const OF_STATEMENTS = FACETS.filter((facet) => facet !== "type");

type Gone = Readonly<Record<Facet, ReadonlySet<string>>>;

export interface FilterResult {
  readonly statements: readonly Statement[];
  readonly entities: ReadonlySet<Entity>;
  /** Of these, the ones of types that are filtered out: statements that are left touch them. */
  readonly touched: ReadonlySet<Entity>;
  /** How many entities of a type, or statements with any other value, the other filters leave. */
  readonly offered: FacetCounts;
}

/**
 * The statements that every filter leaves, and the entities: those of a type that is left, when statements are
 * filtered as well, with a statement that is left; and those that a statement of theirs touches, unless both ends
 * are to be of a type that is left. What nothing filters is the model's own list.
 */
export function applyFilters(model: Model, { excluded, bothEnds }: ViewState): FilterResult {
  const gone = Object.fromEntries(FACETS.map((facet) => [facet, new Set(excluded[facet])])) as unknown as Gone;
  const failing = failuresIn(model, gone);
  const spokenOf = failing && endsOf(model.list.filter(({ index }) => !failing[index]));
  const others = spokenOf ? model.all.filter((entity) => spokenOf.has(entity)) : model.all;
  const isTyped = gone.type.size ? typeTest(gone.type, bothEnds, model) : () => true;
  const isLeft = (statement: Statement) => !failing?.[statement.index] && isTyped(statement);
  const statements = failing || gone.type.size ? model.list.filter(isLeft) : model.list;
  const typed = gone.type.size ? others.filter(({ type }) => !gone.type.has(type)) : others;
  const ends = gone.type.size ? endsOf(statements) : [];
  const touched = new Set([...ends].filter(({ type }) => gone.type.has(type)));
  return {
    statements,
    entities: new Set([...typed, ...touched]),
    touched,
    offered: lazyCounts((facet) => (facet === "type" ? countTypes(others) : countsIn(facet, model, failing, isTyped))),
  };
}

/** The filters that fail each statement, a bit for each; null when none is set. */
function failuresIn(model: Model, gone: Gone): Uint16Array | null {
  const set = OF_STATEMENTS.filter((facet) => gone[facet].size);
  if (!set.length) return null;
  const failing = new Uint16Array(model.list.length);
  for (const facet of set) {
    const { numbers, values } = facetCodesOf(facet, model);
    const isGone = values.map((own) => own.every((value) => gone[facet].has(value)));
    for (let index = 0; index < numbers.length; index++) {
      if (isGone[numbers[index] as number]) failing[index] = (failing[index] as number) | bitOf(facet);
    }
  }
  return failing;
}

function bitOf(facet: (typeof OF_STATEMENTS)[number]): number {
  return 1 << OF_STATEMENTS.indexOf(facet);
}

/** How many statements have each value of a facet, of those that all other filters leave. */
function countsIn(
  facet: (typeof OF_STATEMENTS)[number],
  model: Model,
  failing: Uint16Array | null,
  isTyped: (statement: Statement) => boolean,
): Map<string, number> {
  const others = ~bitOf(facet);
  const passing = (statement: Statement) => !((failing?.[statement.index] ?? 0) & others) && isTyped(statement);
  return countIn(facetCodesOf(facet, model), model.list.filter(passing));
}

function endsOf(statements: readonly Statement[]): Set<Entity> {
  const found = new Set<Entity>();
  for (const { from, to } of statements) for (const end of [from, to]) if (end) found.add(end);
  return found;
}

/** Whether one end of a statement is of a type that is left, or both are; what has no end that is known stays. */
function typeTest(gone: ReadonlySet<string>, bothEnds: boolean, model: Model): (statement: Statement) => boolean {
  const isLeft = Uint8Array.from(model.all, ({ type }) => Number(!gone.has(type)));
  const { subjects, objects } = model.ends;
  return ({ index }) => {
    const [from, to] = [isLeft[subjects[index] as number], isLeft[objects[index] as number]];
    if (from === undefined || to === undefined) return Boolean(from ?? to ?? 1);
    return Boolean(bothEnds ? from && to : from || to);
  };
}
