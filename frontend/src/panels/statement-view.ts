/** A statement as elements: its other end, its value, its qualifiers and its evidence. */
import type { Entity, Statement } from "../model/model";
import { swatch } from "../render/style/swatch";
import { typeOf } from "../render/style/type-style";
import { button, element, isolated } from "../shared/dom";
import { nameOf, predicateName, t } from "../state/i18n";
import { goTo } from "../state/navigation";
import { marksOf, qualifierTexts, valueText } from "../state/statement-text";
import { model, state } from "../state/store";
import { copyButtons } from "./copy-statement";
import { evidenceView, markView } from "./evidence-view";

/** One statement: its other end, its value, what qualifies it, and the words that prove it. */
export function statementView(statement: Statement, incoming: boolean): HTMLElement {
  return statementItem(statement, incoming, evidenceViews(statement));
}

/** Statements that the same words prove: one after the other, and then the words once. */
export function sharedProofView(rows: readonly HTMLElement[], [first]: readonly Statement[]): HTMLElement {
  const list = element("ul", { class: "statements" }, ...rows);
  return element("li", { class: "shared-proof" }, list, ...(first ? evidenceViews(first) : []));
}

/** A statement without the words that prove it, or with them. */
export function statementItem(
  statement: Statement,
  incoming: boolean,
  proof: readonly HTMLElement[] = [],
): HTMLElement {
  const end = incoming ? statement.subject : statement.object;
  const marks = [...qualifierViews(statement), ...qualificationMarks(statement)];
  const parts = [end ? endButton(end) : null, valueView(statement), ...marks];
  const claim = element("div", { class: "claim" }, ...parts);
  return element("li", { class: classOf(statement) }, claim, ...proof, copyButtons(statement));
}

/** The class of what shows a statement: the one that the address names stands out. */
export function classOf(statement: Statement): string {
  return statement === state.statement ? "statement target" : "statement";
}

/** The words that prove a statement, or that none are listed. */
export function evidenceViews(statement: Statement): HTMLElement[] {
  const { evidence } = statement;
  const proof = evidence.map((piece) => evidenceView(piece, statement));
  return proof.length ? proof : [element("p", { class: "proof" }, t("noProof"))];
}

/** A statement between two stops of a path, read from the first, with its proof or without. */
export function hopItem(statement: Statement, from: Entity, proof: readonly HTMLElement[] = []): HTMLElement {
  const incoming = statement.from !== from;
  const view = statementItem(statement, incoming, proof);
  view.querySelector(".end")?.replaceWith(isolated(predicateName(statement.predicate, incoming), "strong"));
  return view;
}

/** The other end of a statement: a button that goes there, or the bare id when nothing is known of it. */
export function endButton(id: string): HTMLElement {
  const entity = model.entities.get(id);
  if (!entity) return isolated({ text: id, language: "" }, "code");
  return button({ class: "end", "data-opens": id }, () => goTo(id), swatch(typeOf(entity)), isolated(nameOf(entity)));
}

/** A value with its unit, and how exact it is. */
export function valueView(statement: Statement): HTMLElement | null {
  const text = valueText(statement);
  return text ? isolated({ text, language: statement.lang }, "strong", { class: "value" }) : null;
}

/** What qualifies a statement, without what is told elsewhere. */
export function qualifierViews(statement: Statement, elsewhere: readonly string[] = []): HTMLElement[] {
  return qualifierTexts(statement, elsewhere).map(({ name, value }) =>
    element("span", { class: "qualifier" }, isolated(name), " ", isolated({ text: value, language: "" })),
  );
}

/** What a statement is beside a plain fact. */
export function qualificationMarks(statement: Statement): HTMLElement[] {
  return marksOf(statement).map(markView);
}
