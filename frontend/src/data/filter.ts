/** What the filters leave, and how much each of their values stands for. */
import { type Choice, FACETS, type Facet } from "./choice";
import { type Entity, type Model, type Statement, yearsOf } from "./model";

/** The value of a statement that speaks of no year, and of one without evidence. */
export const NONE = "-";

/** Facets of statements; entities have types. */
const OF_STATEMENTS = FACETS.filter((facet) => facet !== "type");

export interface Filtered {
  readonly statements: readonly Statement[];
  readonly entities: ReadonlySet<Entity>;
  /** How many entities of a type, or statements with any other value, the other filters leave. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** The values of a facet that a statement has; one of them left is enough for the statement to be left. */
export function valuesOf(facet: Facet, statement: Statement): readonly string[] {
  if (facet === "type") return [];
  if (facet === "year") return orNone(yearsOf(statement));
  if (facet === "source") return orNone([...new Set(statement.evidence.map(({ source }) => source))]);
  return [statement[facet]];
}

/**
 * The statements that every filter leaves, and the entities: those of a type that is left, when statements are
 * filtered as well, with a statement that is left.
 */
export function filtered({ all, statements }: Model, { without }: Choice): Filtered {
  const gone = Object.fromEntries(FACETS.map((facet) => [facet, new Set(without[facet])])) as Record<
    Facet,
    Set<string>
  >;
  const counts = emptyCounts();
  const spokenOf = new Set<Entity>();
  const left: Statement[] = [];
  for (const statement of statements.values()) {
    const typed = !isOfType(statement.from, gone.type) && !isOfType(statement.to, gone.type);
    const values = OF_STATEMENTS.map((facet) => [facet, valuesOf(facet, statement)] as const);
    const failing = values.filter(([facet, own]) => gone[facet].size && own.every((value) => gone[facet].has(value)));
    if (!failing.length) for (const end of [statement.from, statement.to]) if (end) spokenOf.add(end);
    if (typed && !failing.length) left.push(statement);
    if (!typed || failing.length > 1) continue;
    for (const [facet, own] of failing.length ? failing : values) for (const value of own) add(counts[facet], value);
  }
  const everything = !OF_STATEMENTS.some((facet) => gone[facet].size);
  const entities = new Set<Entity>();
  for (const entity of all) {
    if (!everything && !spokenOf.has(entity)) continue;
    add(counts.type, entity.type);
    if (!gone.type.has(entity.type)) entities.add(entity);
  }
  return { statements: left, entities, counts };
}

function isOfType(entity: Entity | null, types: ReadonlySet<string>): boolean {
  return entity !== null && types.has(entity.type);
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length ? values : [NONE];
}

function emptyCounts(): Record<Facet, Map<string, number>> {
  return Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
