/** What the fields of the mapping hold, for each kind of record: rdf/fields.py once more. */
import type { Evidence } from "../model/evidence";
import type { Model, Statement } from "../model/model";
import type { EntityRecord, Info, Periods, Rdf, Source } from "../model/payload";
import { daysOf, timeOf } from "../model/periods";
import { linkIri } from "../shared/iris";
import { languageOfWords, withLanguages } from "../shared/language";
import { isAcceptedFact } from "../state/edge";
import { languageTag, typed, valueLiteral } from "./literals";
import type { Fields } from "./mapping";
import { literal, type Term } from "./terms";

/** What entities and sources are called. */
type Named = Pick<Source, "id" | "type" | "label" | "alias" | "description"> & Partial<Pick<EntityRecord, "same_as">>;

/** Reads the fields of a dataset's records. */
export class FieldReader {
  readonly #ids = new Map<Evidence, string>();
  readonly #wholes: ReadonlyMap<string, readonly string[]>;

  constructor(
    readonly model: Model,
    readonly rdf: Rdf,
    statements: readonly Statement[],
  ) {
    this.#wholes = wholesOf(statements, model, rdf);
  }

  dataset({ title, description, base }: Info): Fields {
    return {
      ...inLanguages("title", Object.entries(title)),
      ...inLanguages("description", Object.entries(description)),
      base: [base],
      ...this.rdf.terms,
    };
  }

  /** The concept schemes of some types, in the order of their names. */
  schemes(types: Iterable<string>): Fields[] {
    const used = new Set(Array.from(types, (type) => this.rdf.types[type]?.scheme ?? []).flat());
    return Object.entries(this.rdf.schemes).flatMap(([name, scheme]) => (used.has(name) ? [scheme] : []));
  }

  entity({ id, type, label, alias, description, same_as = [] }: Named): Fields {
    const aliases = Object.entries(alias).flatMap(([language, some]) => some.map((each) => [language, each] as const));
    return {
      ...this.rdf.types[type],
      id: said(id),
      ...inLanguages("label", Object.entries(label)),
      ...inLanguages("alias", aliases),
      ...inLanguages("description", Object.entries(description)),
      same_as: same_as.map((link) => linkIri(link, this.rdf.prefixes)).filter(Boolean),
      broader: this.#wholes.get(id) ?? [],
    };
  }

  source(source: Source): Fields {
    return {
      ...this.entity(source),
      language: said(source.language),
      date: said(source.date).map((date) => typed(date, "partialDate", this.#periods)),
      covers: said(source.covers).map((period) => typed(period, "edtf", this.#periods)),
      ...this.#days("covers", source.covers),
      author: said(source.author),
      publisher: said(source.publisher),
      ...this.rdf.rights[source.licence],
      url: said(source.url).map(address),
      archived: said(source.archived).map(address),
      retrieved: said(source.retrieved).map((date) => typed(date, "partialDate", this.#periods)),
      sha256: said(source.sha256),
      lines: [String(source.lines)],
    };
  }

  statement(statement: Statement): Fields {
    const { id, subject, predicate, object, value, lang, unit, modality, status, evidence } = statement;
    const { predicates, qualifiers } = this.model;
    const qualified = Object.entries(statement.qualifiers).filter(([name, written]) => name && written);
    return {
      id: [id],
      subject: said(subject),
      predicate: said(predicate),
      object: said(object),
      value: said(value).map((text) =>
        valueLiteral(text, lang, predicates.get(predicate)?.datatype ?? "string", this.#periods),
      ),
      unit: said(unit),
      fact: said(isAcceptedFact(statement) ? "yes" : ""),
      qualifier: qualified.map(([name]) => name),
      qualified: qualified.map(([name, written]) =>
        typed(written, qualifiers.get(name)?.datatype ?? "string", this.#periods),
      ),
      modality: [modality],
      status: [status],
      open: statement.open ? ["true"] : [],
      supporting: this.#cited(evidence, (stance) => stance === "supports"),
      disputing: this.#cited(evidence, (stance) => stance === "disputes"),
      mentioning: this.#cited(evidence, (stance) => stance !== "supports" && stance !== "disputes"),
      ...this.#days("period", statement.qualifiers[timeOf(statement)] ?? ""),
    };
  }

  evidence(piece: Evidence): Fields {
    const { source, line, quote, gloss, stance, by, inferred, note } = piece;
    return {
      id: [this.#id(piece)],
      source: said(source),
      line: [String(line)],
      before: said(line > 0 ? String(line - 1) : ""),
      quote: [quote],
      quote_language: [languageOfWords(quote, languageTag(this.model.sources.get(source)?.language ?? ""))],
      stance: [stance],
      inferred: [String(inferred)],
      ...inLanguages("gloss", Object.entries(gloss)),
      ...inLanguages("note", Object.entries(withLanguages(note, this.model.payload.info.curated_in))),
      by: said(by),
    };
  }

  /** The first and the last day of a period as fields of their own. */
  #days(field: string, written: string): Fields {
    const [first, last] = daysOf(written, this.#periods);
    return { [`${field}_start`]: said(first), [`${field}_end`]: said(last) };
  }

  get #periods(): Periods {
    return this.model.payload.periods;
  }

  #cited(evidence: readonly Evidence[], bears: (stance: string) => boolean): readonly string[] {
    return evidence.filter(({ stance }) => bears(stance)).map((piece) => this.#id(piece));
  }

  /** Reckoned once, as statements and the piece itself say it. */
  #id(piece: Evidence): string {
    const id = this.#ids.get(piece) ?? piece.id;
    this.#ids.set(piece, id);
    return id;
  }
}

/** The concepts of its scheme that have each concept among the parts that the text lists, itself never. */
function wholesOf(statements: readonly Statement[], model: Model, rdf: Rdf): Map<string, string[]> {
  const schemesOf = (id: string) => rdf.types[model.entities.get(id)?.type ?? ""]?.scheme ?? [];
  const wholes = new Map<string, string[]>();
  for (const statement of statements) {
    const { subject, predicate, object } = statement;
    const listed = rdf.numbered.includes(predicate) && isAcceptedFact(statement);
    const isOfOneScheme = schemesOf(object).some((scheme) => schemesOf(subject).includes(scheme));
    if (!listed || subject === object || !isOfOneScheme) continue;
    wholes.set(object, [...new Set([...(wholes.get(object) ?? []), subject])]);
  }
  return wholes;
}

/** A field of texts, empty ones left out, and beside it the field of their languages. */
function inLanguages(field: string, named: readonly (readonly [string, string])[]): Fields {
  const pairs = named.filter(([, text]) => text);
  return {
    [field]: pairs.map(([, text]) => text),
    [`${field}_language`]: pairs.map(([language]) => languageTag(language)),
  };
}

/** An address as an IRI; what can be none is kept as a text. */
function address(text: string): Term {
  return linkIri(text, {}) || literal(text);
}

/** The values of a field that says nothing when it is empty. */
function said(text: string): readonly string[] {
  return text ? [text] : [];
}
