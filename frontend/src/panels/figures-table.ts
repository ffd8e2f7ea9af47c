/** Figures as a table: of what, how much, of which time, and the line where it is written, with the quote at hand. */
import type { Statement } from "../model/model";
import { timeOf } from "../model/periods";
import type { StatementGroup } from "../model/statement-groups";
import { button, element, isolated } from "../shared/dom";
import { predicateName, t } from "../state/i18n";
import { timeText } from "../state/statement-text";
import { state } from "../state/store";
import { copyButtons } from "./copy-statement";
import { markView } from "./evidence-view";
import { classOf, endButton, evidenceViews, qualificationMarks, qualifierViews, valueView } from "./statement-view";

export interface FiguresTable {
  readonly table: HTMLElement;
  /** A figure as a body of the table: one row, and below it the words that prove it. */
  readonly draw: (statement: Statement) => HTMLElement;
}

/** An empty table for the figures of a group. */
export function figuresTable({ predicate, incoming, rows }: StatementGroup): FiguresTable {
  const isNamed = incoming || rows.some(({ object }) => object);
  const named = isNamed ? column(t(incoming ? "colSubject" : "colIndicator")) : null;
  const rest = (["colValue", "colPeriod", "colLine"] as const).map((key) => column(t(key)));
  const caption = element("caption", { class: "unseen" }, isolated(predicateName(predicate, incoming)));
  const head = element("thead", {}, element("tr", {}, named, ...rest));
  return {
    table: element("table", { class: "figures-table" }, caption, head),
    draw: (statement) => figureView(statement, isNamed ? (incoming ? statement.subject : statement.object) : null),
  };
}

function column(name: string): HTMLElement {
  return element("th", { scope: "col" }, name);
}

/** One figure; an end of null leaves out the column of names. */
function figureView(statement: Statement, end: string | null): HTMLElement {
  const stances = statement.evidence.filter(({ stance }) => stance !== "supports");
  const name = end === null ? null : element("th", { scope: "row" }, end ? endButton(end) : null);
  const time = timeOf(statement);
  const marks = [...qualificationMarks(statement), ...stances.map(({ stance }) => markView(stance))];
  const value = [valueView(statement), ...qualifierViews(statement, [time]), ...marks];
  const width = name ? 4 : 3;
  const proof = element("td", { colspan: String(width) }, ...evidenceViews(statement), copyButtons(statement));
  const proofRow = element("tr", { class: "figure-proof" }, proof);
  const where = element("td", {}, lineButton(statement, proofRow));
  const period = isolated({ text: timeText(statement), language: "" }, "td");
  const row = element("tr", {}, name, element("td", {}, ...value), period, where);
  return element("tbody", { class: classOf(statement) }, row, proofRow);
}

/** The number of the line, which unfolds the words that stand there. */
function lineButton(statement: Statement, proofRow: HTMLElement): HTMLElement {
  const line = statement.evidence[0]?.line;
  const unfold = (isOpen: boolean) => {
    proofRow.hidden = !isOpen;
    toggle.setAttribute("aria-expanded", String(isOpen));
  };
  const name = line === undefined ? t("noProof") : t("proofAtLine", { n: line });
  const attributes = { class: "line", "aria-label": name, title: name };
  const toggle = button(attributes, () => unfold(proofRow.hasAttribute("hidden")), String(line ?? "–"));
  unfold(statement === state.statement);
  return toggle;
}
