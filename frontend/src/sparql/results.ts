/** The results of a query: a sortable table, yes or no, or a graph as a table and as Turtle. */

import { download } from "../export/download";
import { runExportJob } from "../export/export-job";
import { copyBySelection, writeClipboard } from "../shared/clipboard";
import { button, byId, element } from "../shared/dom";
import { t } from "../state/i18n";
import { state } from "../state/store";
import { type Answer, isNumeric, type Row, sorted } from "./answer";
import { type CellSettings, termCell, termText } from "./cells";
import { shownColumns } from "./columns";
import { headingOf } from "./headings";
import type { IriShortener } from "./iri-shortener";
import { toCells, toCsv, toTurtle } from "./serialize";

const PAGE_SIZE = 200;

const place = () => byId("query-answer");

/** Show an answer, or none. */
export function drawResults(answer: Answer | null, names: IriShortener): void {
  place().hidden = !answer;
  place().replaceChildren(...(answer ? parts(answer, names) : []));
}

function parts(answer: Answer, names: IriShortener): HTMLElement[] {
  if (answer.kind === "ask") return [element("p", { class: "verdict" }, t(answer.truth ? "answerYes" : "answerNo"))];
  if (!answer.rows.length) return [element("p", { class: "note" }, t("answerEmpty"))];
  const turtle = answer.kind === "graph" ? toTurtle(answer.rows, names) : "";
  const box = element("div", {}, new ResultsTable(answer, { names, isTechnical }).element);
  const redraw = () => box.replaceChildren(new ResultsTable(answer, { names, isTechnical }).element);
  const drawn = [
    element("div", { class: "carrying" }, ...exportButtons(answer, names, turtle), technicalSwitch(redraw)),
    box,
  ];
  if (!turtle) return drawn;
  return [...drawn, element("details", {}, element("summary", {}, "Turtle"), element("pre", { dir: "ltr" }, turtle))];
}

/** Whether cells tell what they are in RDF, which most readers have no use for. */
let isTechnical = false;

function technicalSwitch(redraw: () => void): HTMLElement {
  const box = element("input", { type: "checkbox", id: "query-technical" }) as HTMLInputElement;
  box.checked = isTechnical;
  box.addEventListener("change", () => {
    isTechnical = box.checked;
    redraw();
  });
  return element("label", { class: "choice" }, box, element("span", {}, t("answerTechnical")));
}

/** The buttons that take the answer elsewhere. */
function exportButtons(answer: Answer, names: IriShortener, turtle: string): HTMLElement[] {
  const copied = button({}, () => void copyAll(), t(turtle ? "answerCopyTurtle" : "answerCopy"));
  const said = element("span", { class: "note", role: "status" });
  const copyAll = async () => {
    const text = turtle || (await runExportJob("answer.tsv", toCells(answer, names)))?.join("");
    if (!text) return;
    const isCopied = (await writeClipboard(text)) || copyBySelection(text);
    said.textContent = t(isCopied ? "answerCopied" : "answerNotCopied");
  };
  const saved = button({}, () => void save(answer, names), t("answerCsv"));
  return [saved, copied, said];
}

async function save(answer: Answer, names: IriShortener): Promise<void> {
  const content = await runExportJob("answer.csv", toCsv(answer, names));
  if (content) download("answer.csv", new Blob(content, { type: "text/csv;charset=utf-8" }));
}

/** A table whose rows come in pages, in the order of the column that is chosen. */
class ResultsTable {
  readonly element: HTMLElement;
  private readonly body = element("tbody");
  private readonly columns: readonly number[];
  private readonly heads: readonly HTMLElement[];
  private readonly more = button({ class: "more" }, () => this.showMore());
  private rows: readonly Row[];
  private shown = 0;
  private order: { column: number; direction: 1 | -1 } = { column: -1, direction: 1 };

  constructor(
    private readonly answer: Answer,
    private readonly settings: CellSettings,
  ) {
    this.rows = answer.rows;
    this.columns = shownColumns(answer, (term, column) => termText(term, column, settings));
    this.heads = this.columns.map((column) => this.head(answer.columns[column] ?? "", column));
    const head = element("thead", {}, element("tr", {}, ...this.heads));
    const table = element("table", { class: "answer" }, head, this.body);
    const label = { role: "region", tabindex: "0", "aria-label": t("queryAnswer"), class: "wide" };
    this.element = element("div", {}, element("div", label, table), this.more);
    this.grow();
  }

  private head(name: string, column: number): HTMLElement {
    const numeric = isNumeric(this.answer.rows, column) ? "number" : "";
    const said = this.settings.isTechnical ? name : headingOf(name);
    const sort = button({ title: `?${name}` }, () => this.sort(column), element("bdi", {}, said));
    return element("th", { scope: "col", class: numeric, "aria-sort": "none" }, sort);
  }

  private sort(column: number): void {
    const direction = this.order.column === column && this.order.direction === 1 ? -1 : 1;
    this.order = { column, direction };
    const collator = new Intl.Collator(state.language, { numeric: true });
    const name = this.answer.columns[column] ?? "";
    this.rows = sorted(this.answer.rows, column, direction, (term) => termText(term, name, this.settings), collator);
    for (const [each, head] of this.heads.entries()) {
      const chosen = direction === 1 ? "ascending" : "descending";
      head.setAttribute("aria-sort", this.columns[each] === column ? chosen : "none");
    }
    this.body.replaceChildren();
    this.shown = 0;
    this.grow();
  }

  private grow(): void {
    const next = this.rows.slice(this.shown, this.shown + PAGE_SIZE);
    const { columns } = this.answer;
    const cells = (row: Row) =>
      this.columns.map((place) => termCell(row[place] ?? null, columns[place] ?? "", this.settings));
    this.body.append(...next.map((row) => element("tr", {}, ...cells(row))));
    this.shown += next.length;
    const rest = this.rows.length - this.shown;
    this.more.hidden = rest === 0;
    this.more.textContent = t("answerMore", { n: Math.min(rest, PAGE_SIZE), rest });
  }

  /** Show the next rows; the focus goes on to the first of them. */
  private showMore(): void {
    const first = this.shown;
    this.grow();
    this.body.children[first]?.querySelector<HTMLElement>("button, a")?.focus();
  }
}
