/** The model: the payload's records as entities, statements and evidence that find each other. */
import type { Texts } from "../shared/language";
import { Adjacency } from "./adjacency";
import { type ColumnTable, recordsOf } from "./column-table";
import { type Evidence, EvidenceBase } from "./evidence";
import type { EntityRecord, EntityType, Payload, Predicate, Qualifier, Source, StatementRecord } from "./payload";
import { timeOf, yearsOf } from "./periods";

/** An entity with the statements about it. */
export interface Entity extends EntityRecord {
  /** Its place in the payload, which is its number in the graph. */
  readonly index: number;
  /** The statements whose subject it is. */
  readonly outgoing: readonly Statement[];
  /** The statements whose object it is, and whose subject is another. */
  readonly incoming: readonly Statement[];
}

/** A statement with its ends and its evidence. */
export interface Statement extends StatementRecord {
  /** Its place in the payload. */
  readonly index: number;
  readonly evidence: readonly Evidence[];
  /** The first and the last year that it says it is of. */
  readonly years: readonly string[];
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
  /** Whether these are so many that the graph opens with groups of them; none has a place of its own then. */
  readonly isLarge: boolean;
  /** The statements, each at its place. */
  readonly list: readonly Statement[];
  readonly statements: ReadonlyMap<string, Statement>;
  /** The ends of each statement by their places, which takes far less time than by their records. */
  readonly ends: Pick<Adjacency, "subjects" | "objects">;
  /** Every piece of evidence once, whichever statements it carries; none before `prove`. */
  readonly evidence: readonly Evidence[];
  /** Take the evidence over: a large page opens before it is read. */
  addEvidence(evidence: ColumnTable): void;
  readonly types: ReadonlyMap<string, EntityType>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly qualifiers: ReadonlyMap<string, Qualifier>;
  readonly units: ReadonlyMap<string, Texts>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Entities by how much is said about them, most first: the order in which names find room in the graph. */
  readonly ranked: readonly Entity[];
}

export function modelOf(payload: Payload): Model {
  const evidence: Evidence[] = [];
  const { all, list, ends } = linked(payload, evidence);
  let statements: Map<string, Statement> | null = null;
  return {
    payload,
    all,
    entities: by(all, ({ id }) => id),
    isLarge: all[0]?.x === null,
    list,
    ends,
    // few pages are asked for a statement by its id, and a map of hundreds of thousands takes its time
    get statements() {
      statements ??= by(list, ({ id }) => id);
      return statements;
    },
    evidence,
    addEvidence(table) {
      for (const piece of recordsOf<Evidence>(table, payload.texts, EvidenceBase)) evidence.push(piece);
    },
    types: by(payload.types, ({ name }) => name),
    predicates: by(payload.predicates, ({ name }) => name),
    qualifiers: by(payload.qualifiers, ({ name }) => name),
    units: new Map(Object.entries(payload.units)),
    sources: by(payload.sources, ({ id }) => id),
    ranked: ranked(all),
  };
}

/** The records, which find each other by way of their places. */
function linked(payload: Payload, evidence: readonly Evidence[]): Pick<Model, "all" | "list" | "ends"> {
  const { texts } = payload;
  const all = recordsOf<Entity>(
    payload.entities,
    texts,
    class {
      #outgoing: readonly Statement[] | null = null;
      #incoming: readonly Statement[] | null = null;
      constructor(readonly index: number) {}

      get outgoing(): readonly Statement[] {
        this.#outgoing ??= adjacency.outgoing(this.index);
        return this.#outgoing;
      }

      get incoming(): readonly Statement[] {
        this.#incoming ??= adjacency.incoming(this.index);
        return this.#incoming;
      }
    },
  );
  const list = recordsOf<Statement>(
    payload.statements,
    texts,
    class {
      constructor(readonly index: number) {}

      get evidence(): Evidence[] {
        return (this as unknown as Statement).cited.flatMap((place) => evidence[place] ?? []);
      }

      get years(): readonly string[] {
        const statement = this as unknown as Statement;
        return yearsOf(statement.qualifiers[timeOf(statement)] ?? "", payload.periods).filter(Boolean);
      }

      get from(): Entity | null {
        return adjacency.from(this.index);
      }

      get to(): Entity | null {
        return adjacency.to(this.index);
      }
    },
  );
  const adjacency = new Adjacency(all, list, payload);
  return { all, list, ends: adjacency };
}

function ranked(all: readonly Entity[]): Entity[] {
  const byDegree: Entity[][] = [];
  for (const entity of all) {
    byDegree[entity.degree] ??= [];
    byDegree[entity.degree]?.push(entity);
  }
  return byDegree.reverse().flat();
}

function by<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> {
  return new Map(items.map((item) => [key(item), item]));
}

/** The statements that connect an entity to others, each with the other end. */
export function* incidentStatements(entity: Entity): Generator<{ statement: Statement; end: Entity }> {
  for (const statement of entity.outgoing) {
    if (statement.to && statement.to !== entity) yield { statement, end: statement.to };
  }
  for (const statement of entity.incoming) if (statement.from) yield { statement, end: statement.from };
}
