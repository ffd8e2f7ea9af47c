/** The page's filter: the statements and entities that pass, and how many each facet value stands for. */

import type { Entity, Model, Statement } from "../model/model";
import { facetCodesOf } from "./facets/facet-codes";
import { countIn, type FacetCounts, lazyCounts } from "./facets/facet-counts";
import { marksOfTypes, typeCodesOf } from "./facets/type-codes";
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
  const others = failing
    ? inOrder(
        endsOf(
          model.list.filter(({ index }) => !failing[index]),
          model,
        ),
        model,
      )
    : model.all;
  const isGone = gone.type.size ? marksOfTypes(gone.type, model) : null;
  const isTyped = isGone ? typeTest(isGone, bothEnds, model) : () => true;
  const isLeft = ({ index }: Statement) => !failing?.[index] && isTyped(index);
  const statements = failing || isGone ? model.list.filter(isLeft) : model.list;
  const typed = isGone ? others.filter(({ index }) => !isGone[index]) : others;
  const touched = isGone ? endsOf(statements, model).filter(({ index }) => isGone[index]) : [];
  return {
    statements,
    entities: withMore(typed, touched),
    touched: new Set(touched),
    offered: lazyCounts((facet) =>
      facet === "type" ? countIn(typeCodesOf(model), others) : countsIn(facet, model, failing, isTyped),
    ),
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
  isTyped: (index: number) => boolean,
): Map<string, number> {
  const others = ~bitOf(facet);
  const passing = ({ index }: Statement) => !((failing?.[index] ?? 0) & others) && isTyped(index);
  return countIn(facetCodesOf(facet, model), model.list.filter(passing));
}

/** The known ends of statements, in the order in which these name them. */
function endsOf(statements: readonly Statement[], { all, ends }: Model): Entity[] {
  const isKnown = new Uint8Array(all.length);
  const found: Entity[] = [];
  const add = (end: number) => {
    if (end < 0 || isKnown[end]) return;
    isKnown[end] = 1;
    found.push(all[end] as Entity);
  };
  for (const { index } of statements) {
    add(ends.subjects[index] as number);
    add(ends.objects[index] as number);
  }
  return found;
}

/** Entities in the order of the dataset. */
function inOrder(entities: readonly Entity[], { all }: Model): Entity[] {
  const isAmong = new Uint8Array(all.length);
  for (const { index } of entities) isAmong[index] = 1;
  return all.filter(({ index }) => isAmong[index]);
}

function withMore(entities: readonly Entity[], more: readonly Entity[]): Set<Entity> {
  const found = new Set(entities);
  for (const entity of more) found.add(entity);
  return found;
}

/** Whether one end of a statement is of a type that is left, or both are; what has no end that is known stays. */
function typeTest(isGone: Uint8Array, bothEnds: boolean, model: Model): (index: number) => boolean {
  const { subjects, objects } = model.ends;
  return (index) => {
    const from = isGone[subjects[index] as number];
    const to = isGone[objects[index] as number];
    if (from === undefined || to === undefined) return !(from ?? to ?? 0);
    return bothEnds ? !(from || to) : !(from && to);
  };
}
