import { hashOf, nameOfStatement } from "../data/address";
import { OPENING } from "../data/choice";
import type { Group } from "../data/groups";
import type { Entity, Statement } from "../data/model";
import { unitAfter } from "../data/wording";
import { nameOf, predicateName, say, told, word } from "../speech";
import { model, state } from "../state";
import { button, element, isolated } from "./dom";
import { change, goTo } from "./navigation";
import { proofView } from "./proofs";
import { swatch, typeOf } from "./swatch";

const FIRST_ROWS = 6;

export function groupView({ predicate, incoming, rows }: Group): HTMLElement {
  const label = predicateName(predicate, incoming);
  const list = element("ul", { class: "statements" }, ...rows.map((statement) => statementView(statement, incoming)));
  const count = rows.length > 1 ? element("span", { class: "count" }, String(rows.length)) : null;
  const tooMany = rows.length > FIRST_ROWS + 2 && !rows.some((statement) => statement === state.statement);
  const title = element("h3", {}, isolated(label), count);
  return element("section", { class: "group" }, title, list, tooMany ? moreButton(list) : null);
}

/** Keep the first rows of a long list in sight, and the rest behind a button. */
function moreButton(list: HTMLElement): HTMLElement {
  const rest = Array.from(list.children).slice(FIRST_ROWS) as HTMLElement[];
  const hide = (hidden: boolean) => {
    for (const row of rest) row.hidden = hidden;
  };
  const unfold = () => {
    hide(false);
    more.remove();
    rest[0]?.querySelector<HTMLElement>("button, a")?.focus();
  };
  const more = button({ class: "more" }, unfold, say("showAll", { n: list.children.length }));
  hide(true);
  return more;
}

/** One statement: its other end, its value, what qualifies it, and the words that prove it. */
function statementView(statement: Statement, incoming: boolean): HTMLElement {
  const end = incoming ? statement.subject : statement.object;
  const parts = [end ? endButton(end) : null, valueView(statement), ...marks(statement), permalink(statement)];
  const proofs = statement.evidence.map(proofView);
  const attributes = {
    id: `statement/${statement.id}`,
    class: statement === state.statement ? "statement target" : "statement",
  };
  const noProof = proofs.length ? null : element("p", { class: "proof" }, say("noProof"));
  return element("li", attributes, element("div", { class: "claim" }, ...parts), ...proofs, noProof);
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

function valueView({ value, unit, lang, qualifiers }: Statement): HTMLElement | null {
  if (!value) return null;
  const { approx = "exact" } = qualifiers;
  const about = approx === "exact" ? "" : `${word(approx)} `;
  const label = model.units.get(unit);
  const after = unit && unitAfter(value, told(label, unit).text, state.language, label !== undefined);
  return isolated({ text: `${about}${word(value)}${after}`, language: lang }, "strong", { class: "value" });
}

/** Qualifiers and what keeps a statement from being a plain fact. */
function marks({ qualifiers, modality, status, inferred }: Statement): HTMLElement[] {
  const known = [...model.qualifiers.keys()];
  const names = Object.keys(qualifiers).filter((name) => name !== "approx" && name !== "ordinal");
  const said = names
    .sort((one, other) => known.indexOf(one) - known.indexOf(other))
    .map((name) => qualifierView(name, qualifiers[name] ?? ""));
  const doubts = [modality === "fact" ? "" : modality, status === "accepted" ? "" : status, inferred ? "inferred" : ""];
  return [...said, ...doubts.filter(Boolean).map(markView)];
}

function markView(code: string): HTMLElement {
  return element("span", { class: "mark" }, isolated({ text: word(code), language: "" }));
}

function qualifierView(name: string, value: string): HTMLElement {
  const label = isolated(told(model.qualifiers.get(name)?.label, name));
  return element("span", { class: "qualifier" }, label, " ", isolated({ text: word(value), language: "" }));
}

function permalink(statement: Statement): HTMLElement {
  const attributes = { class: "permalink", "aria-label": say("permalink"), title: say("permalink") };
  const selected = nameOfStatement(statement);
  const link = element("a", { ...attributes, href: hashOf({ ...OPENING, selected }) }, "#");
  // in a notebook's frame the link itself would lead to the notebook
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change({ selected, path: OPENING.path }, { from: "address" });
  });
  return link;
}
