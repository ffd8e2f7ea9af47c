/** The query editor: a field with numbered lines. Tab leaves it as it leaves any field. */
import { byId, element } from "../shared/dom";

const FEWEST_LINES = 8;
const MOST_LINES = 12;

const field = () => byId<HTMLTextAreaElement>("query-text");
const numbers = () => byId("query-numbers");

/** The text as it stands. */
export function editorText(): string {
  return field().value;
}

export function setEditorText(text: string): void {
  field().value = text;
  field().scrollTop = 0;
  number();
}

/** Put the query below the answer to a question and fold it; one of the reader's own stands before its answer. */
export function placeEditor(isQuestion: boolean): void {
  const [box, status] = [byId<HTMLDetailsElement>("query"), byId("query-status")];
  const isBelow = Boolean(status.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
  box.open = !isQuestion;
  if (isBelow === isQuestion) return;
  const focused = box.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  if (isQuestion) byId("query-answer").after(box);
  else status.before(box);
  focused?.focus({ preventScroll: true });
}

/** Show which line is wrong; the reader who has just asked is led to the very place. */
export function markMistake(line: number, start: number, length: number, leadsThere: boolean): void {
  numbers().children[line - 1]?.classList.add("wrong");
  field().setAttribute("aria-invalid", "true");
  byId<HTMLDetailsElement>("query").open = true;
  if (!leadsThere) return;
  field().focus();
  field().setSelectionRange(start, start + length);
  field().scrollTop = Math.max(0, ((line - 3) * field().scrollHeight) / (editorText().split("\n").length || 1));
}

export function unmark(): void {
  for (const each of numbers().children) each.classList.remove("wrong");
  field().removeAttribute("aria-invalid");
}

export function focusEditor(): void {
  byId<HTMLDetailsElement>("query").open = true;
  field().focus();
}

export function watchEditor(ask: () => void): void {
  field().addEventListener("input", number);
  field().addEventListener("scroll", follow);
  field().addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    ask();
  });
}

/** Number the lines, and make room for those there are. */
function number(): void {
  const count = editorText().split("\n").length;
  field().rows = Math.min(Math.max(count, FEWEST_LINES), MOST_LINES);
  numbers().replaceChildren(...Array.from({ length: count }, (_, line) => element("span", {}, String(line + 1))));
  follow();
}

function follow(): void {
  numbers().scrollTop = field().scrollTop;
}
