/** A part of the dataset, or one statement, as Turtle: the triples that `courtgraph export` writes of the same records. */
import { isIri } from "../data/iris";
import type { Model, Statement } from "../data/model";
import { FieldReader } from "./fields";
import { Mapping } from "./mapping";
import { datasetPrefixes, Namespaces, type Prefixes } from "./namespaces";
import type { Part } from "./part";
import type { Triple } from "./terms";
import { toTurtle } from "./turtle";
import { atOnce, type Work } from "./work";

/** Whether the dataset can be written as RDF at all: its identifiers must hang on an absolute IRI. */
export function hasTurtle({ payload }: Model): boolean {
  return isIri(payload.info.base);
}

/** The text in pieces, as it can be very long. */
export function* partAsTurtle(part: Part, model: Model): Work<string[]> {
  const { entities, statements, evidence, sources } = part;
  const claims = yield* claimsBySubject(statements);
  const count = entities.length + statements.length + evidence.length + sources.length + 1;
  return yield* toTurtle(new Records(model).of(part, claims), count, prefixesOf(model));
}

/** A statement alone: its plain triple, its node and its evidence. */
export function statementAsTurtle(statement: Statement, model: Model): string {
  const said = [...new Records(model).proved(statement)];
  return atOnce(toTurtle(said, said.length, prefixesOf(model))).join("");
}

function prefixesOf({ payload, all }: Model): Prefixes {
  return datasetPrefixes(
    payload.info,
    [...all, ...payload.sources].map(({ id }) => id),
  );
}

/** Statements by their subjects. */
type Claims = Map<string, Statement[]>;

/** The triples of records. */
class Records {
  readonly #fields: FieldReader;
  readonly #mapping: Mapping;

  constructor(readonly model: Model) {
    const names = new Namespaces(model.payload.info);
    this.#fields = new FieldReader(model, names);
    this.#mapping = new Mapping(model.payload.mapping, names);
  }

  /** Those of each record of a part; what is claimed of a thing stands with what it is called. */
  *of(part: Part, left: Claims): Generator<Iterable<Triple>> {
    const [fields, { payload, sources }] = [this.#fields, this.model];
    yield this.#mapping.triples("dataset", fields.dataset(payload.info));
    for (const entity of part.entities) {
      if (sources.has(entity.id)) continue;
      yield [...this.#mapping.triples("entity", fields.entity(entity)), ...this.#claims(entity.id, left)];
    }
    for (const statement of part.statements) yield this.#mapping.triples("statement", fields.statement(statement));
    for (const piece of part.evidence) yield this.#mapping.triples("evidence", fields.evidence(piece));
    for (const source of part.sources) {
      yield [...this.#mapping.triples("source", fields.source(source)), ...this.#claims(source.id, left)];
    }
    for (const [subject, [first]] of [...left]) if (!first?.from) yield this.#claims(subject, left);
  }

  /** Those of a statement and its evidence. */
  *proved(statement: Statement): Generator<Iterable<Triple>> {
    const said = this.#fields.statement(statement);
    yield this.#mapping.triples("claim", said);
    yield this.#mapping.triples("statement", said);
    for (const piece of statement.evidence) yield this.#mapping.triples("evidence", this.#fields.evidence(piece));
  }

  /** The claims about a subject, each of them given once. */
  #claims(subject: string, left: Claims): Triple[] {
    const own = left.get(subject) ?? [];
    left.delete(subject);
    return own.flatMap((statement) => [...this.#mapping.triples("claim", this.#fields.statement(statement))]);
  }
}

function* claimsBySubject(statements: readonly Statement[]): Work<Claims> {
  const claims: Claims = new Map();
  for (const statement of statements) {
    const own = claims.get(statement.subject);
    if (own) own.push(statement);
    else claims.set(statement.subject, [statement]);
    yield 0;
  }
  return claims;
}
