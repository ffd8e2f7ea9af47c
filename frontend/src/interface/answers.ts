/** The answer to a query: a table that can be sorted, yes or no, or a graph as a table and as Turtle. */
import { type Answer, isNumeric, type Row, sorted } from "../sparql/answer";
import type { IriShortener } from "../sparql/iri-shortener";
import { toCells, toCsv, toTurtle } from "../sparql/serialize";
import { say } from "../speech";
import { state } from "../state";
import { copy } from "./carry";
import { cell, shownText } from "./cells";
import { button, byId, element } from "./dom";
import { download } from "./handing";
import { make } from "./making";

const PORTION = 200;

const place = () => byId("query-answer");

/** Show an answer, or none. */
export function drawAnswer(answer: Answer | null, names: IriShortener): void {
  place().hidden = !answer;
  place().replaceChildren(...(answer ? parts(answer, names) : []));
}

function parts(answer: Answer, names: IriShortener): (HTMLElement | string)[] {
  if (answer.kind === "ask") {
    return [element("p", { class: "verdict" }, say(answer.truth ? "answerYes" : "answerNo"))];
  }
  if (!answer.rows.length) return [element("p", { class: "note" }, say("answerEmpty"))];
  const table = new Table(answer, names);
  const turtle = answer.kind === "graph" ? toTurtle(answer.rows, names) : "";
  return [
    carrying(answer, names, turtle),
    table.element,
    ...(turtle
      ? [element("details", {}, element("summary", {}, "Turtle"), element("pre", { dir: "ltr" }, turtle))]
      : []),
  ];
}

/** The buttons that take the answer elsewhere. */
function carrying(answer: Answer, names: IriShortener, turtle: string): HTMLElement {
  const copied = button({}, () => void copyAll(), say(turtle ? "answerCopyTurtle" : "answerCopy"));
  const said = element("span", { class: "note", role: "status" });
  const copyAll = async () => {
    const text = turtle || (await make("answer.tsv", toCells(answer, names)))?.join("");
    if (text) said.textContent = say((await copy(text)) ? "answerCopied" : "answerNotCopied");
  };
  const saved = button({}, () => void save(answer, names), say("answerCsv"));
  return element("div", { class: "carrying" }, saved, copied, said);
}

async function save(answer: Answer, names: IriShortener): Promise<void> {
  const content = await make("answer.csv", toCsv(answer, names));
  if (content) download("answer.csv", new Blob(content, { type: "text/csv;charset=utf-8" }));
}

/** A table whose rows come in portions, in the order of the column that is chosen. */
class Table {
  readonly element: HTMLElement;
  private readonly body = element("tbody");
  private readonly heads: readonly HTMLElement[];
  private readonly more = button({ class: "more" }, () => this.showMore());
  private rows: readonly Row[];
  private shown = 0;
  private order: { column: number; direction: 1 | -1 } = { column: -1, direction: 1 };

  constructor(
    private readonly answer: Answer,
    private readonly names: IriShortener,
  ) {
    this.rows = answer.rows;
    this.heads = answer.columns.map((name, column) => this.head(name, column));
    const table = element(
      "table",
      { class: "answer" },
      element("thead", {}, element("tr", {}, ...this.heads)),
      this.body,
    );
    const label = { role: "region", tabindex: "0", "aria-label": say("queryAnswer"), class: "wide" };
    this.element = element("div", {}, element("div", label, table), this.more);
    this.grow();
  }

  private head(name: string, column: number): HTMLElement {
    const numeric = isNumeric(this.answer.rows, column) ? "number" : "";
    const sort = button({}, () => this.sort(column), element("bdi", {}, name));
    return element("th", { scope: "col", class: numeric, "aria-sort": "none" }, sort);
  }

  private sort(column: number): void {
    const direction = this.order.column === column && this.order.direction === 1 ? -1 : 1;
    this.order = { column, direction };
    const collator = new Intl.Collator(state.language, { numeric: true });
    this.rows = sorted(this.answer.rows, column, direction, (term) => shownText(term, this.names), collator);
    for (const [each, head] of this.heads.entries()) {
      head.setAttribute("aria-sort", each !== column ? "none" : direction === 1 ? "ascending" : "descending");
    }
    this.body.replaceChildren();
    this.shown = 0;
    this.grow();
  }

  private grow(): void {
    const next = this.rows.slice(this.shown, this.shown + PORTION);
    this.body.append(...next.map((row) => element("tr", {}, ...row.map((term) => cell(term, this.names)))));
    this.shown += next.length;
    const rest = this.rows.length - this.shown;
    this.more.hidden = rest === 0;
    this.more.textContent = say("answerMore", { n: Math.min(rest, PORTION), rest });
  }

  /** Show the next rows; the focus goes on to the first of them. */
  private showMore(): void {
    const first = this.shown;
    this.grow();
    this.body.children[first]?.querySelector<HTMLElement>("button, a")?.focus();
  }
}
