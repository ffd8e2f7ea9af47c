/** RDF terms as cells of the results' table. */

import { endButton } from "../panels/statement-view";
import { element, isolated } from "../shared/dom";
import { localName, pathOf } from "../shared/iris";
import { statementTarget } from "../state/address";
import { localized, nameOf, predicateName, t, typeName, word } from "../state/i18n";
import { goTo, innerLink } from "../state/navigation";
import { periodText } from "../state/statement-text";
import { model } from "../state/store";
import { type Literal, numberIn, type Term } from "./answer";
import type { IriShortener } from "./iri-shortener";
import { plain } from "./serialize";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const [STRING, BOOLEAN] = [`${XSD}string`, `${XSD}boolean`];

/** What the IRIs of the dataset stand for: things by their ids, and what the schema's terms are called. */
interface Known {
  readonly ids: ReadonlyMap<string, string>;
  readonly statements: ReadonlyMap<string, string>;
}

let known: Known | null = null;

function whatIsKnown(): Known {
  const { base } = model.payload.info;
  known ??= {
    ids: new Map(model.all.map(({ id }) => [base + pathOf(id), id])),
    statements: new Map(Array.from(model.statements.keys(), (id) => [base + pathOf(`statement/${id}`), id])),
  };
  return known;
}

/** How an answer is shown. */
export interface CellSettings {
  readonly names: IriShortener;
  /** Whether cells tell what they are in RDF: IRIs, tags of language, datatypes, codes. */
  readonly isTechnical: boolean;
}

/** What a term is called: things and terms of the schema by their names, codes in words, in the language of the page. */
export function termText(term: Term, column: string, { names, isTechnical }: CellSettings): string {
  if (isTechnical) return plain(term, names);
  if (term.type === "uri") {
    const entity = model.entities.get(whatIsKnown().ids.get(term.value) ?? "");
    return entity ? nameOf(entity).text : termName(term.value) || plain(term, names);
  }
  return term.type === "literal" ? literalText(term, column) : plain(term, names);
}

/** A literal as a reader says it: units by their names, periods in words, codes of the schema, yes and no. */
function literalText({ value, datatype, "xml:lang": language }: Literal, column: string): string {
  if (language) return value;
  if (datatype === BOOLEAN) return t(value === "true" || value === "1" ? "answerYes" : "answerNo");
  if (column === "unit") return localized(model.units.get(value), value).text;
  return (datatype ?? STRING) === STRING ? periodText(word(value)) : value;
}

export function termCell(term: Term | null, column: string, settings: CellSettings): HTMLElement {
  if (!term) return element("td", { class: "nothing" });
  const number = numberIn(term) !== null;
  return element("td", { class: number ? "number" : "" }, ...inside(term, column, settings));
}

function inside(term: Term, column: string, settings: CellSettings): (HTMLElement | null)[] {
  if (term.type === "uri") return iri(term, column, settings);
  const language = term.type === "literal" ? (term["xml:lang"] ?? "") : "";
  const text = isolated({ text: termText(term, column, settings), language });
  return term.type === "literal" && settings.isTechnical ? [text, aside(kindOf(term, settings.names))] : [text];
}

function iri(term: Term & { readonly value: string }, column: string, settings: CellSettings): (HTMLElement | null)[] {
  const { ids, statements } = whatIsKnown();
  const { value } = term;
  const id = ids.get(value);
  if (id !== undefined) return [endButton(id), settings.isTechnical ? aside(settings.names.short(value)) : null];
  const statement = model.statements.get(statements.get(value) ?? "");
  if (statement) return [statementLink(statementTarget(statement))];
  if (!settings.isTechnical && termName(value)) return [element("span", { title: value }, termName(value))];
  const shown = element("code", { dir: "auto", title: value }, termText(term, column, settings));
  return [shown, aside(termName(value))];
}

/** A link that leads to a statement; a plain click shows it beside the answer. */
function statementLink(name: string): HTMLElement {
  return innerLink({ href: `#${name}`, dir: "auto" }, name, () => goTo(name));
}

/** The language of a literal, or its datatype when that says something. */
function kindOf(literal: Literal, names: IriShortener): string {
  const { datatype = STRING, "xml:lang": own } = literal;
  if (own) return own;
  return datatype === STRING || numberIn(literal) !== null ? "" : names.short(datatype);
}

/** What a term of the schema is called. */
function termName(value: string): string {
  const { namespace } = model.payload.info;
  if (!value.startsWith(namespace)) return "";
  const local = value.slice(namespace.length);
  const predicate = [...model.predicates.keys()].find((name) => localName(name) === local);
  const type = [...model.types.values()].find(({ name }) => localName(name) === local);
  return predicate ? predicateName(predicate, false).text : type ? typeName(type).text : "";
}

function aside(text: string): HTMLElement | null {
  return text ? element("span", { class: "aside", dir: "auto" }, text) : null;
}
