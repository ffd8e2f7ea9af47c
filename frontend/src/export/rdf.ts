/** A part of the dataset, or one statement, as Turtle: the triples that `courtgraph export` writes of the same records. */
import type { Model, Statement } from "../model/model";
import type { Rdf } from "../model/payload";
import { FieldReader } from "./fields";
import { type Fields, triplesOf } from "./mapping";
import type { Part } from "./part";
import type { Triple } from "./terms";
import { toTurtle } from "./turtle";
import { atOnce, type Work } from "./work";

/** Whether the dataset can be written as RDF at all: its identifiers must hang on an absolute IRI. */
export function hasTurtle({ payload }: Model): boolean {
  return payload.rdf !== null;
}

/** The text in pieces, as it can be very long. */
export function* partAsTurtle(part: Part, model: Model): Work<string[]> {
  const { entities, statements, evidence, sources } = part;
  const claims = yield* claimsBySubject(statements);
  const count = entities.length + statements.length + evidence.length + sources.length + 1;
  const rdf = rdfOf(model);
  return yield* toTurtle(new Records(model, rdf, statements).of(part, claims), count, rdf.dataset_prefixes);
}

/** A statement alone: its plain triple, its node and its evidence. */
export function statementAsTurtle(statement: Statement, model: Model): string {
  const rdf = rdfOf(model);
  const said = [...new Records(model, rdf, []).proved(statement)];
  return atOnce(toTurtle(said, said.length, rdf.dataset_prefixes)).join("");
}

function rdfOf({ payload }: Model): Rdf {
  if (!payload.rdf) throw new TypeError("nothing hangs on an absolute IRI");
  return payload.rdf;
}

/** Statements by their subjects. */
type Claims = Map<string, Statement[]>;

/** The triples of records. */
class Records {
  readonly #fields: FieldReader;

  constructor(
    readonly model: Model,
    readonly rdf: Rdf,
    statements: readonly Statement[],
  ) {
    this.#fields = new FieldReader(model, rdf, statements);
  }

  /** Those of each record of a part; what is claimed of a thing stands with what it is called. */
  *of(part: Part, left: Claims): Generator<Iterable<Triple>> {
    const [fields, { payload, sources }] = [this.#fields, this.model];
    yield this.#triples("dataset", fields.dataset(payload.info));
    for (const entity of part.entities) {
      if (sources.has(entity.id)) continue;
      yield [...this.#triples("entity", fields.entity(entity)), ...this.#claims(entity.id, left)];
    }
    for (const statement of part.statements) yield this.#triples("statement", fields.statement(statement));
    for (const piece of part.evidence) yield this.#triples("evidence", fields.evidence(piece));
    for (const source of part.sources) {
      yield [...this.#triples("source", fields.source(source)), ...this.#claims(source.id, left)];
    }
    for (const scheme of fields.schemes([...part.entities, ...part.sources].map(({ type }) => type))) {
      yield this.#triples("scheme", scheme);
    }
    for (const [subject, [first]] of [...left]) if (!first?.from) yield this.#claims(subject, left);
  }

  /** Those of a statement and its evidence. */
  *proved(statement: Statement): Generator<Iterable<Triple>> {
    const said = this.#fields.statement(statement);
    yield this.#triples("claim", said);
    yield this.#triples("statement", said);
    for (const piece of statement.evidence) yield this.#triples("evidence", this.#fields.evidence(piece));
  }

  /** The claims about a subject, each of them given once. */
  #claims(subject: string, left: Claims): Triple[] {
    const own = left.get(subject) ?? [];
    left.delete(subject);
    return own.flatMap((statement) => [...this.#triples("claim", this.#fields.statement(statement))]);
  }

  #triples(kind: string, record: Fields): Generator<Triple> {
    return triplesOf(this.rdf.mapping[kind] ?? [], record);
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
