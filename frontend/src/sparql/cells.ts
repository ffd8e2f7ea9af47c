/** RDF terms as cells of the results' table. */

import { endButton } from "../panels/statement-view";
import { element, isolated } from "../shared/dom";
import { localName, pathOf } from "../shared/iris";
import { statementTarget } from "../state/address";
import { nameOf, predicateName, typeName } from "../state/i18n";
import { goTo, innerLink } from "../state/navigation";
import { model } from "../state/store";
import { type Literal, numberIn, type Term } from "./answer";
import type { IriShortener } from "./iri-shortener";
import { plain } from "./serialize";

const STRING = "http://www.w3.org/2001/XMLSchema#string";

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

/** What a term is called: things by their names in the language of the page. */
export function termText(term: Term, names: IriShortener): string {
  const entity = term.type === "uri" && model.entities.get(whatIsKnown().ids.get(term.value) ?? "");
  return entity ? nameOf(entity).text : plain(term, names);
}

export function termCell(term: Term | null, names: IriShortener): HTMLElement {
  if (!term) return element("td", { class: "nothing" });
  const number = numberIn(term) !== null;
  return element("td", { class: number ? "number" : "" }, ...inside(term, names));
}

function inside(term: Term, names: IriShortener): (HTMLElement | null)[] {
  if (term.type === "uri") return iri(term.value, names);
  const language = term.type === "literal" ? (term["xml:lang"] ?? "") : "";
  const text = isolated({ text: plain(term, names), language });
  return term.type === "literal" ? [text, aside(kindOf(term, names))] : [text];
}

function iri(value: string, names: IriShortener): (HTMLElement | null)[] {
  const { ids, statements } = whatIsKnown();
  const id = ids.get(value);
  if (id !== undefined) return [endButton(id)];
  const statement = model.statements.get(statements.get(value) ?? "");
  if (statement) return [statementLink(statementTarget(statement))];
  return [element("code", { dir: "auto", title: value }, names.short(value)), aside(termName(value))];
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
