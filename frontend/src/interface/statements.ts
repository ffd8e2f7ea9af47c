import { hashOf, nameOfStatement } from "../data/address";
import { OPENING } from "../data/choice";
import type { Entity, Statement } from "../data/model";
import { unitAfter } from "../data/wording";
import { nameOf, predicateName, say, told, word } from "../speech";
import { model, state } from "../state";
import { button, element, isolated } from "./dom";
import { goTo } from "./navigation";
import { proofView } from "./proofs";
import { swatch, typeOf } from "./swatch";

/** One statement: its other end, its value, what qualifies it, and the words that prove it. */
export function statementView(statement: Statement, incoming: boolean): HTMLElement {
  const end = incoming ? statement.subject : statement.object;
  const marks = [...qualifierViews(statement), ...doubtViews(statement)];
  const parts = [end ? endButton(end) : null, valueView(statement), ...marks, permalink(statement)];
  const attributes = { class: classOf(statement) };
  return element("li", attributes, element("div", { class: "claim" }, ...parts), ...proofViews(statement));
}

/** The class of what shows a statement: the one that the address names stands out. */
export function classOf(statement: Statement): string {
  return statement === state.statement ? "statement target" : "statement";
}

/** The words that prove a statement, or that none are listed. */
export function proofViews({ evidence }: Statement): HTMLElement[] {
  return evidence.length ? evidence.map(proofView) : [element("p", { class: "proof" }, say("noProof"))];
}

/** A statement between two stops of a path, read from the first. */
export function hopView(statement: Statement, from: Entity): HTMLElement {
  const view = statementView(statement, statement.from !== from);
  view
    .querySelector(".end")
    ?.replaceWith(isolated(predicateName(statement.predicate, statement.from !== from), "strong"));
  return view;
}

/** The other end of a statement: a button that goes there, or the bare id when nothing is known of it. */
export function endButton(id: string): HTMLElement {
  const entity = model.entities.get(id);
  if (!entity) return isolated({ text: id, language: "" }, "code");
  return button({ class: "end" }, () => goTo(id), swatch(typeOf(entity)), isolated(nameOf(entity)));
}

/** A value with its unit, and how exact it is. */
export function valueView({ value, unit, lang, qualifiers }: Statement): HTMLElement | null {
  if (!value) return null;
  const { approx = "exact" } = qualifiers;
  const about = approx === "exact" ? "" : `${word(approx)} `;
  const label = model.units.get(unit);
  const after = unit && unitAfter(value, told(label, unit).text, state.language, label !== undefined);
  return isolated({ text: `${about}${word(value)}${after}`, language: lang }, "strong", { class: "value" });
}

/** What qualifies a statement, without what is told elsewhere. */
export function qualifierViews({ qualifiers }: Statement, elsewhere: readonly string[] = []): HTMLElement[] {
  const known = [...model.qualifiers.keys()];
  const untold = ["approx", "ordinal", ...elsewhere];
  return Object.keys(qualifiers)
    .filter((name) => !untold.includes(name))
    .sort((one, other) => known.indexOf(one) - known.indexOf(other))
    .map((name) => qualifierView(name, qualifiers[name] ?? ""));
}

/** What keeps a statement from being a plain fact. */
export function doubtsOf({ modality, status, inferred }: Statement): string[] {
  const doubts = [modality === "fact" ? "" : modality, status === "accepted" ? "" : status, inferred ? "inferred" : ""];
  return doubts.filter(Boolean);
}

export function doubtViews(statement: Statement): HTMLElement[] {
  return doubtsOf(statement).map(markView);
}

/** A code of the schema as a mark. */
export function markView(code: string): HTMLElement {
  return element("span", { class: "mark" }, isolated({ text: word(code), language: "" }));
}

function qualifierView(name: string, value: string): HTMLElement {
  const label = isolated(told(model.qualifiers.get(name)?.label, name));
  return element("span", { class: "qualifier" }, label, " ", isolated({ text: word(value), language: "" }));
}

/** A link to a statement. */
export function permalink(statement: Statement): HTMLElement {
  const attributes = { class: "permalink", "aria-label": say("permalink"), title: say("permalink") };
  return element("a", { ...attributes, href: hashOf({ ...OPENING, selected: nameOfStatement(statement) }) }, "#");
}
