/** The dialog of lines of which nothing is said: each with the reason why it carries no statement, taken one by one or all. */
import { button, byId, element } from "../../shared/dom";
import { t } from "../i18n";
import { outcomeMessage, serverMessage } from "../outcome-messages";
import type { UncoveredLine } from "../protocol";
import { clearOutcome, sendCommand, store } from "../store";
import { selectLine } from "../text/text-panel";

const dialog = byId<HTMLDialogElement>("uncovered");
let drawn = "";

/** Draw the button, which is there where a line is left, and the list; reasons that were written stay. */
export function drawUncovered(): void {
  const { uncovered, text } = store.state;
  byId("uncovered-open").hidden = !uncovered.length;
  byId("uncovered-count").textContent = String(uncovered.length);
  const now = JSON.stringify([uncovered, text.length, document.documentElement.lang]);
  if (now === drawn) return;
  drawn = now;
  const lines = text.split("\n");
  const written = reasons();
  byId("uncovered-list").replaceChildren(...uncovered.map((each) => row(each, lines[each.line - 1] ?? "", written)));
  if (!uncovered.length) byId("uncovered-list").append(element("li", { class: "note" }, t("noUncovered")));
  drawTakeAll();
}

function row({ line, reason }: UncoveredLine, words: string, written: ReadonlyMap<number, string>): HTMLElement {
  const input = element("input", {
    "data-line": String(line),
    "aria-label": t("reasonOf", { n: line }),
    placeholder: t("reason"),
    autocomplete: "off",
  }) as HTMLInputElement;
  input.value = written.get(line) || reason;
  input.addEventListener("input", drawTakeAll);
  const where = button({ class: "where" }, () => show(line), t("line", { n: line }));
  return element(
    "li",
    {},
    where,
    element("q", { lang: store.state.language }, words.trim()),
    element(
      "div",
      { class: "taking" },
      input,
      button({ class: "plain" }, () => take([line]), t("take")),
    ),
  );
}

function show(line: number): void {
  dialog.close();
  selectLine(line);
}

/** What is written in the fields, by line. */
function reasons(): Map<number, string> {
  const inputs = byId("uncovered-list").querySelectorAll<HTMLInputElement>("input");
  return new Map([...inputs].map((input) => [Number(input.dataset.line), input.value.trim()]));
}

function withReason(): number[] {
  return [...reasons()].filter(([, reason]) => reason).map(([line]) => line);
}

function drawTakeAll(): void {
  const { length } = withReason();
  byId<HTMLButtonElement>("uncovered-all").disabled = !length;
  byId("uncovered-all").textContent = t("takeAll", { n: length });
}

async function take(lines: readonly number[]): Promise<void> {
  const said = reasons();
  const fields = Object.fromEntries(lines.map((line) => [String(line), said.get(line) ?? ""]));
  const outcome = await sendCommand({ action: "list-uncited", fields });
  const words = outcome === "done" ? [] : [element("p", {}, outcomeMessage(outcome)), ...serverMessage()];
  byId("uncovered-words").replaceChildren(...words);
  if (outcome === "done" && !store.state.uncovered.length) dialog.close();
}

export function watchUncovered(): void {
  byId("uncovered-open").addEventListener("click", () => dialog.showModal());
  byId("uncovered-close").addEventListener("click", () => dialog.close());
  byId("uncovered-all").addEventListener("click", () => take(withReason()));
  dialog.addEventListener("close", () => {
    byId("uncovered-words").replaceChildren();
    clearOutcome();
  });
}
