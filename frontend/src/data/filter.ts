/** The page's filter: the statements and entities that pass, and how many each facet value stands for. */
import { countByValue, facetCodesOf } from "./facet-codes";
import type { Entity, Model, Statement } from "./model";
import { FACETS, type Facet, type ViewState } from "./view-state";

/** Facets of statements; entities have types. */
const OF_STATEMENTS = FACETS.filter((facet) => facet !== "type");

type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;
type Gone = Readonly<Record<Facet, ReadonlySet<string>>>;

export interface FilterResult {
  readonly statements: readonly Statement[];
  readonly entities: ReadonlySet<Entity>;
  /** How many entities of a type, or statements with any other value, the other filters leave. */
  readonly counts: Counts;
}

/**
 * The statements that every filter leaves, and the entities: those of a type that is left, when statements are
 * filtered as well, with a statement that is left. What nothing filters is the model's own list.
 */
export function applyFilters(model: Model, { excluded }: ViewState): FilterResult {
  const gone = Object.fromEntries(FACETS.map((facet) => [facet, new Set(excluded[facet])])) as unknown as Gone;
  const failing = failuresIn(model, gone);
  const spokenOf = failing && endsOf(model.list.filter(({ index }) => !failing[index]));
  const others = spokenOf ? model.all.filter((entity) => spokenOf.has(entity)) : model.all;
  const isLeft = (statement: Statement) => !failing?.[statement.index] && isTyped(statement, gone.type);
  return {
    statements: failing || gone.type.size ? model.list.filter(isLeft) : model.list,
    entities: new Set(gone.type.size ? others.filter(({ type }) => !gone.type.has(type)) : others),
    counts: counts((facet) => (facet === "type" ? typesOf(others) : countsIn(facet, model, failing, gone.type))),
  };
}

/** The filters that fail each statement, a bit for each; null when none is set. */
function failuresIn(model: Model, gone: Gone): Uint8Array | null {
  const set = OF_STATEMENTS.filter((facet) => gone[facet].size);
  if (!set.length) return null;
  const failing = new Uint8Array(model.list.length);
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
  failing: Uint8Array | null,
  types: ReadonlySet<string>,
): Map<string, number> {
  const others = ~bitOf(facet);
  const isTypedAt = (index: number) => !types.size || isTyped(model.list[index] as Statement, types);
  const doesCount = (index: number) => !((failing?.[index] ?? 0) & others) && isTypedAt(index);
  return countByValue(facetCodesOf(facet, model), doesCount);
}

/** Counts that are taken when they are asked for, and once. */
function counts(count: (facet: Facet) => ReadonlyMap<string, number>): Counts {
  const taken = new Map<Facet, ReadonlyMap<string, number>>();
  const take = (facet: Facet) => {
    const known = taken.get(facet) ?? count(facet);
    taken.set(facet, known);
    return known;
  };
  const getters = FACETS.map((facet) => [facet, { get: () => take(facet), enumerable: true }]);
  return Object.defineProperties({}, Object.fromEntries(getters)) as Counts;
}

function typesOf(entities: readonly Entity[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { type } of entities) found.set(type, (found.get(type) ?? 0) + 1);
  return found;
}

function endsOf(statements: readonly Statement[]): Set<Entity> {
  const found = new Set<Entity>();
  for (const { from, to } of statements) for (const end of [from, to]) if (end) found.add(end);
  return found;
}

/** Whether both ends of a statement are of types that are left. */
function isTyped({ from, to }: Statement, gone: ReadonlySet<string>): boolean {
  return !(from && gone.has(from.type)) && !(to && gone.has(to.type));
}
