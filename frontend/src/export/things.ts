/** Entities, sources and the dataset itself as triples: rdf/things.py once more. */
import type { Classes, Info, Source } from "../data/payload";
import type { Texts } from "../shared/language";
import { literals, tagged, typed } from "./literals";
import { DCAT, DCTERMS, type Names, OA, OWL, PROV, RDF, SKOS, TYPE, VOID, XSD } from "./namespaces";
import { literal, type Term, type Triple } from "./terms";

/** What entities and sources are called. */
interface Named {
  readonly id: string;
  readonly type: string;
  readonly label: Texts;
  readonly alias: Readonly<Record<string, readonly string[]>>;
  readonly description: Texts;
  readonly same_as?: readonly string[];
}

export type ClassesByType = Readonly<Record<string, Classes>>;

/** An entity: its types, the standard classes they map to, and its names. */
export function* entityTriples(entity: Named, classes: ClassesByType, names: Names): Generator<Triple> {
  if (!entity.id) return;
  const subject = names.thing(entity.id);
  for (const kind of classesOf(entity.type, classes, names)) yield [subject, TYPE, kind];
  for (const label of literals(entity.label)) yield [subject, `${SKOS}prefLabel`, label];
  for (const [language, aliases] of Object.entries(entity.alias)) {
    for (const alias of aliases) if (alias) yield [subject, `${SKOS}altLabel`, tagged(alias, language)];
  }
  for (const text of literals(entity.description)) yield [subject, `${DCTERMS}description`, text];
  for (const same of entity.same_as ?? []) if (same) yield [subject, `${OWL}sameAs`, iriOrText(same, names)];
}

/** A source: an entity of its type, and the document that evidence cites. */
export function* sourceTriples(source: Source, classes: ClassesByType, names: Names): Generator<Triple> {
  if (!source.id) return;
  yield* entityTriples(source, classes, names);
  const subject = names.thing(source.id);
  yield [subject, TYPE, `${PROV}Entity`];
  for (const title of literals(source.label)) yield [subject, `${DCTERMS}title`, title];
  const described = [
    [`${DCTERMS}language`, literal(source.language)],
    [`${DCTERMS}issued`, typed(source.date, "partialDate")],
    [`${DCTERMS}publisher`, literal(source.publisher)],
    [names.own("sha256"), literal(source.sha256)],
    [names.own("lineCount"), literal(String(source.lines), `${XSD}integer`)],
  ] as const;
  for (const [predicate, said] of described) if (said.text) yield [subject, predicate, said];
}

/** The dataset: its title, licence, and where its identifiers and its vocabulary live. */
export function* infoTriples({ title, description, licence, base, namespace }: Info, names: Names): Generator<Triple> {
  yield [base, TYPE, `${DCAT}Dataset`];
  yield [base, TYPE, `${VOID}Dataset`];
  for (const text of literals(title)) yield [base, `${DCTERMS}title`, text];
  for (const text of literals(description)) yield [base, `${DCTERMS}description`, text];
  if (licence) yield [base, `${DCTERMS}license`, iriOrText(licence, names)];
  yield [base, `${VOID}uriSpace`, literal(base)];
  for (const vocabulary of [namespace, DCTERMS, OA, PROV, RDF, SKOS]) yield [base, `${VOID}vocabulary`, vocabulary];
}

/** The type and its parents, nearest first, then the standard classes of each. */
function classesOf(type: string, classes: ClassesByType, names: Names): Set<string> {
  const known = Object.hasOwn(classes, type) ? classes[type] : undefined;
  const line = known?.line ?? (type ? [type] : []);
  const standard = known?.standard ?? [];
  return new Set([...line.map((name) => names.own(name)), ...standard.map((curie) => names.standard(curie))]);
}

function iriOrText(text: string, names: Names): Term {
  return names.iri(text) ?? literal(text);
}
