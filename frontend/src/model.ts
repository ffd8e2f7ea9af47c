import type { EntityRecord, EntityType, Payload, Predicate, Qualifier, Source, Statement, Texts } from "./payload";

/** An entity with the statements about it. */
export interface Entity extends EntityRecord {
  /** Its place in the payload, which is its number in the picture. */
  readonly index: number;
  /** The statements whose subject it is. */
  readonly outgoing: Statement[];
  /** The statements whose object it is, and whose subject is another. */
  readonly incoming: Statement[];
}

/** The payload with its records within reach by their names. */
export interface Model {
  readonly payload: Payload;
  readonly all: readonly Entity[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly types: ReadonlyMap<string, EntityType>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly qualifiers: ReadonlyMap<string, Qualifier>;
  readonly units: ReadonlyMap<string, Texts>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Entities by how much is said about them, most first: the order in which names find room in the picture. */
  readonly ranked: readonly Entity[];
}

export function modelOf(payload: Payload): Model {
  const all = linked(payload);
  return {
    payload,
    all,
    entities: by(all, ({ id }) => id),
    statements: by(payload.statements, ({ id }) => id),
    types: by(payload.types, ({ name }) => name),
    predicates: by(payload.predicates, ({ name }) => name),
    qualifiers: by(payload.qualifiers, ({ name }) => name),
    units: new Map(Object.entries(payload.units)),
    sources: by(payload.sources, ({ id }) => id),
    ranked: [...all].sort((one, other) => other.degree - one.degree || one.index - other.index),
  };
}

/** The entities, each with its statements. */
function linked(payload: Payload): Entity[] {
  const all = payload.entities.map((record, index): Entity => ({ ...record, index, outgoing: [], incoming: [] }));
  const entities = by(all, ({ id }) => id);
  // two records of one statement are one statement
  for (const statement of by(payload.statements, ({ id }) => id).values()) {
    entities.get(statement.subject)?.outgoing.push(statement);
    if (statement.object !== statement.subject) entities.get(statement.object)?.incoming.push(statement);
  }
  return all;
}

function by<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> {
  return new Map(items.map((item) => [key(item), item]));
}

/** The other ends of an entity's statements. */
export function neighbours(entity: Entity, { entities }: Model): Set<Entity> {
  const ends = [...entity.outgoing.map(({ object }) => object), ...entity.incoming.map(({ subject }) => subject)];
  const known = ends.flatMap((id) => entities.get(id) ?? []);
  return new Set(known.filter((end) => end !== entity));
}
