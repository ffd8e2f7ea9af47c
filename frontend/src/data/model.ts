import type {
  EntityRecord,
  EntityType,
  Evidence,
  Payload,
  Predicate,
  Qualifier,
  Source,
  StatementRecord,
  Texts,
} from "./payload";

/** An entity with the statements about it. */
export interface Entity extends EntityRecord {
  /** Its place in the payload, which is its number in the picture. */
  readonly index: number;
  /** The statements whose subject it is. */
  readonly outgoing: Statement[];
  /** The statements whose object it is, and whose subject is another. */
  readonly incoming: Statement[];
}

/** A statement with its ends and its evidence. */
export interface Statement extends Omit<StatementRecord, "evidence"> {
  /** Its place in the payload. */
  readonly index: number;
  readonly evidence: readonly Evidence[];
  /** Its subject; null when no record defines it. */
  readonly from: Entity | null;
  /** Its object; null when it has none, or no record defines it. */
  readonly to: Entity | null;
}

/** The payload with its records within reach by their names. */
export interface Model {
  readonly payload: Payload;
  readonly all: readonly Entity[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** The statements, each at its place. */
  readonly list: readonly Statement[];
  readonly types: ReadonlyMap<string, EntityType>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly qualifiers: ReadonlyMap<string, Qualifier>;
  readonly units: ReadonlyMap<string, Texts>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Entities by how much is said about them, most first: the order in which names find room in the picture. */
  readonly ranked: readonly Entity[];
}

export function modelOf(payload: Payload): Model {
  const all = payload.entities.map((record, index): Entity => ({ ...record, index, outgoing: [], incoming: [] }));
  const entities = by(all, ({ id }) => id);
  const statements = linked(payload, entities);
  return {
    payload,
    all,
    entities,
    statements,
    list: [...statements.values()],
    types: by(payload.types, ({ name }) => name),
    predicates: by(payload.predicates, ({ name }) => name),
    qualifiers: by(payload.qualifiers, ({ name }) => name),
    units: new Map(Object.entries(payload.units)),
    sources: by(payload.sources, ({ id }) => id),
    ranked: [...all].sort((one, other) => other.degree - one.degree || one.index - other.index),
  };
}

/** The statements, each tied to its ends; two records of one statement are one. */
function linked(payload: Payload, entities: ReadonlyMap<string, Entity>): Map<string, Statement> {
  const statements = new Map<string, Statement>();
  for (const record of payload.statements) {
    if (statements.has(record.id)) continue;
    const from = entities.get(record.subject) ?? null;
    const to = entities.get(record.object) ?? null;
    const evidence = record.evidence.map((place) => payload.evidence[place] as Evidence);
    // the record itself becomes the statement: copies of hundreds of thousands would take as long as all the rest
    const statement: Statement = Object.assign(record as object as Statement, {
      index: statements.size,
      from,
      to,
      evidence,
    });
    statements.set(statement.id, statement);
    from?.outgoing.push(statement);
    if (to !== from) to?.incoming.push(statement);
  }
  return statements;
}

function by<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> {
  return new Map(items.map((item) => [key(item), item]));
}

/** The statements that tie an entity to others, each with the other end. */
export function* tying(entity: Entity): Generator<{ statement: Statement; end: Entity }> {
  for (const statement of entity.outgoing) {
    if (statement.to && statement.to !== entity) yield { statement, end: statement.to };
  }
  for (const statement of entity.incoming) if (statement.from) yield { statement, end: statement.from };
}

/** The years that a statement speaks of, by its qualifiers: those of a period are its first and its last. */
export function yearsOf({ qualifiers: { year, period } }: Statement): readonly string[] {
  const found = `${year ?? ""} ${period ?? ""}`.match(/\b\d{4}\b/g);
  return found ? [...new Set(found)] : [];
}
