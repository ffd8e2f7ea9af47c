/** The text with the candidates' quotes marked, and the way from places of the document to offsets of the text. */
import { byId, element } from "../../shared/dom";
import { selectFromText } from "../candidates/candidate-selection";
import { t } from "../i18n";
import { store } from "../store";
import { cut, lengthOf, linesOf, type Stretch } from "./spans";

interface TextPosition {
  readonly node: Text;
  readonly start: number;
}

const panel = byId("text");
let places: readonly TextPosition[] = [];
let drawn = "";

/** Draw the text anew where it, its marks or the language have changed. */
export function drawText(): void {
  const { text, items, uncited } = store.state;
  const now = JSON.stringify([text, uncited, items.map(({ spans, status }) => [spans, status]), t("noText")]);
  if (now === drawn) return;
  drawn = now;
  const found: TextPosition[] = [];
  const spans = items.flatMap((item, number) => item.spans.map(([start, end]) => ({ start, end, number })));
  const lines = linesOf(text, spans).map((stretches, place) =>
    element(
      "p",
      {
        class: uncited[place + 1] === undefined ? "line" : "line listed",
        "data-line": String(place + 1),
        "data-reason": uncited[place + 1] ?? "",
        lang: store.state.language,
      },
      ...stretches.map((each) => drawStretch(each, found)),
    ),
  );
  panel.replaceChildren(...(text ? lines : [element("p", { class: "note" }, t("noText"))]));
  places = found;
}

function drawStretch({ start, words, numbers }: Stretch, found: TextPosition[]): Node {
  const node = document.createTextNode(words);
  found.push({ node, start });
  if (!numbers.length) return node;
  const statuses = numbers.map((number) => store.state.items[number]?.status ?? "");
  const status = ["candidate", "accepted"].find((each) => statuses.includes(each as "candidate")) ?? "rejected";
  const mark = element("mark", { class: status, "data-numbers": numbers.join(" ") }, node);
  // where spans overlap, a click means the shortest of them; one that ends a selection means none
  mark.addEventListener("click", () => document.getSelection()?.isCollapsed && selectFromText(numbers[0] ?? 0));
  return mark;
}

/** The offset, in code points of the text, of a place of the page. */
export function offsetAt(node: Node, offset: number): number {
  const own = places.find((place) => place.node === node);
  if (own) return own.start + lengthOf(own.node.data.slice(0, offset));
  const child = node.childNodes[offset];
  const next = places.find(({ node: words }) =>
    child ? child.contains(words) || follows(child, words) : follows(node, words) && !node.contains(words),
  );
  return next ? next.start : lengthOf(store.state.text);
}

/** The place of the page at an offset of the text. */
export function placeAt(offset: number): [Node, number] {
  const place = places.findLast((each) => each.start <= offset);
  if (!place) return [panel, 0];
  return [place.node, cut(place.node.data, 0, offset - place.start).length];
}

function follows(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Bring a line into view, with the caret at its start. */
export function selectLine(line: number): void {
  const shown = panel.querySelector(`[data-line="${line}"]`);
  if (!shown) return;
  shown.scrollIntoView({ block: "center" });
  panel.focus();
  document.getSelection()?.collapse(shown, 0);
}

/** Show which words the chosen candidate speaks of; the first of them comes into view. */
export function showMarks(): void {
  const marks = [...panel.querySelectorAll<HTMLElement>("mark")];
  for (const mark of marks) mark.classList.toggle("chosen", numbersOf(mark).includes(store.chosen));
  const first = marks.find((mark) => mark.classList.contains("chosen"));
  if (first && !isInView(first)) first.scrollIntoView({ block: "center" });
}

/** The candidates that speak of the words of a mark, the shortest first. */
export function numbersOf(mark: HTMLElement): number[] {
  return (mark.dataset.numbers ?? "").split(" ").map(Number);
}

function isInView(mark: HTMLElement): boolean {
  const [own, whole] = [mark.getBoundingClientRect(), panel.getBoundingClientRect()];
  return own.top >= whole.top && own.bottom <= whole.bottom;
}
