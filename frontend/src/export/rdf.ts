/** A part of the dataset, or one statement, as Turtle: the triples that `courtgraph export` writes of the same records. */
import { isIri } from "../data/iris";
import type { Model, Statement } from "../data/model";
import { evidenceTriples, plainTriples, statementTriples } from "./claims";
import { datasetPrefixes, Names, type Prefixes } from "./namespaces";
import type { Part } from "./part";
import type { Triple } from "./terms";
import { entityTriples, infoTriples, sourceTriples } from "./things";
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
  const records = recordsOf(part, claims, model, new Names(model.payload.info));
  const count = entities.length + statements.length + evidence.length + sources.length + 1;
  return yield* toTurtle(records, count, prefixesOf(model));
}

/** A statement alone: its plain triple, its node and its evidence. */
export function statementAsTurtle(statement: Statement, model: Model): string {
  const names = new Names(model.payload.info);
  const proofs = statement.evidence.map((piece) => evidenceTriples(piece, languageOf(piece.source, model), names));
  const said = [plainTriples(statement, model, names), statementTriples(statement, model, names)];
  return atOnce(toTurtle([...said, ...proofs], said.length + proofs.length, prefixesOf(model))).join("");
}

function prefixesOf({ payload, all }: Model): Prefixes {
  return datasetPrefixes(
    payload.info,
    [...all, ...payload.sources].map(({ id }) => id),
  );
}

/** Statements by their subjects. */
type Claims = Map<string, Statement[]>;

/** The triples of each record; what is claimed of a thing stands with what it is called. */
function* recordsOf(part: Part, left: Claims, model: Model, names: Names): Generator<Iterable<Triple>> {
  const { info, classes } = model.payload;
  const claims = (subject: string) => claimsAbout(subject, left, model, names);
  yield infoTriples(info, names);
  for (const entity of part.entities) {
    if (!model.sources.has(entity.id)) yield [...entityTriples(entity, classes, names), ...claims(entity.id)];
  }
  for (const statement of part.statements) yield statementTriples(statement, model, names);
  for (const piece of part.evidence) yield evidenceTriples(piece, languageOf(piece.source, model), names);
  for (const source of part.sources) yield [...sourceTriples(source, classes, names), ...claims(source.id)];
  for (const [subject, [first]] of [...left]) if (!first?.from) yield claims(subject);
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

/** The claims about a subject, each of them given once. */
function claimsAbout(subject: string, left: Claims, model: Model, names: Names): Triple[] {
  const own = left.get(subject) ?? [];
  left.delete(subject);
  return own.flatMap((statement) => [...plainTriples(statement, model, names)]);
}

function languageOf(source: string, { sources }: Model): string {
  return sources.get(source)?.language ?? "";
}
