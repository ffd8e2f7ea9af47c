/** Statements and their evidence as triples: rdf/claims.py once more. */

import type { Evidence } from "../data/evidence";
import type { Model, Statement } from "../data/model";
import { tagged, typed, valueLiteral } from "./literals";
import { DCTERMS, type Names, OA, PROV, RDF, SDO, SKOS, TYPE, XSD } from "./namespaces";
import { type Literal, literal, type Term, type Triple } from "./terms";

/** The fragment identifiers of plain text (RFC 5147): positions between lines, from 0. */
const LINE_FRAGMENTS = "http://tools.ietf.org/rfc/rfc5147";

/** What the schema says of predicates and qualifiers. */
export type Schema = Pick<Model, "predicates" | "qualifiers">;

/** The claim as one triple; none when the dataset does not stand by it, or an end of it is missing. */
export function* plainTriples(statement: Statement, schema: Schema, names: Names): Generator<Triple> {
  const { subject, predicate, status } = statement;
  const target = status === "accepted" ? targetOf(statement, schema, names) : null;
  if (subject && predicate && target !== null) yield [names.thing(subject), names.own(predicate), target];
}

/** The statement's own node: what it says, how, and where from. */
export function* statementTriples(statement: Statement, schema: Schema, names: Names): Generator<Triple> {
  const node = names.thing("statement", statement.id);
  const target = targetOf(statement, schema, names);
  yield [node, TYPE, `${RDF}Statement`];
  yield [node, TYPE, `${PROV}Entity`];
  if (statement.subject) yield [node, `${RDF}subject`, names.thing(statement.subject)];
  if (statement.predicate) yield [node, `${RDF}predicate`, names.own(statement.predicate)];
  if (target !== null) yield [node, `${RDF}object`, target];
  yield* observationTriples(node, statement, schema, names);
  yield* qualifierTriples(node, statement, schema, names);
  yield [node, names.own("modality"), literal(statement.modality)];
  yield [node, names.own("status"), literal(statement.status)];
  for (const piece of statement.evidence) yield [node, `${PROV}wasDerivedFrom`, names.evidence(piece)];
}

/** A piece of evidence, its quote in the language of its source, and its line. */
export function* evidenceTriples(evidence: Evidence, language: string, names: Names): Generator<Triple> {
  const node = names.evidence(evidence);
  const [quote, line] = [`${node}/quote`, `${node}/line`];
  yield [node, TYPE, `${OA}SpecificResource`];
  if (evidence.source) yield [node, `${OA}hasSource`, names.thing(evidence.source)];
  yield [node, names.own("line"), literal(String(evidence.line), `${XSD}integer`)];
  yield [node, names.own("stance"), literal(evidence.stance)];
  yield [node, names.own("inferred"), literal(String(evidence.inferred), `${XSD}boolean`)];
  if (evidence.note) yield [node, `${SKOS}note`, literal(evidence.note)];
  if (evidence.by) yield [node, `${DCTERMS}creator`, literal(evidence.by)];
  yield [node, `${OA}hasSelector`, quote];
  yield [quote, TYPE, `${OA}TextQuoteSelector`];
  yield [quote, `${OA}exact`, tagged(evidence.quote, language)];
  if (evidence.line <= 0) return;
  yield [node, `${OA}hasSelector`, line];
  yield [line, TYPE, `${OA}FragmentSelector`];
  yield [line, `${DCTERMS}conformsTo`, LINE_FRAGMENTS];
  yield [line, `${RDF}value`, literal(`line=${evidence.line - 1},${evidence.line}`)];
}

function targetOf(statement: Statement, schema: Schema, names: Names): Term | null {
  if (statement.object) return names.thing(statement.object);
  return statement.value ? valueIn(statement, schema) : null;
}

function valueIn({ value, lang, predicate }: Statement, { predicates }: Schema): Literal {
  return valueLiteral(value, lang, predicates.get(predicate)?.datatype ?? "string");
}

/** A statement with an object and a value is a figure: the object is the indicator (schema.org/Observation). */
function* observationTriples(node: string, statement: Statement, schema: Schema, names: Names): Generator<Triple> {
  const { subject, object, value, unit } = statement;
  if (object && value) {
    yield [node, TYPE, `${SDO}Observation`];
    if (subject) yield [node, `${SDO}observationAbout`, names.thing(subject)];
    yield [node, `${SDO}measuredProperty`, names.thing(object)];
    yield [node, `${SDO}value`, valueIn(statement, schema)];
  }
  if (unit) yield [node, `${SDO}unitText`, literal(unit)];
}

function* qualifierTriples(node: string, statement: Statement, schema: Schema, names: Names): Generator<Triple> {
  for (const [name, written] of Object.entries(statement.qualifiers)) {
    if (!name || !written) continue;
    yield [node, names.own(name), typed(written, schema.qualifiers.get(name)?.datatype ?? "string")];
  }
}
