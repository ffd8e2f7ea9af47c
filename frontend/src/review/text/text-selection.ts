/** The selection in the text, by mouse, by touch or by keyboard, and what can be added from it. */
import { byId, element } from "../../shared/dom";
import { selectFromText } from "../candidates/candidate-selection";
import { t } from "../i18n";
import type { Words } from "../protocol";
import { store } from "../store";
import { lineAt, trimmed } from "./spans";
import { numbersOf, offsetAt, placeAt } from "./text-panel";

const panel = byId("text");
const caret = element("span", { class: "caret", "aria-hidden": "true" });

let words: Words | null = null;

/** The words that are selected; they stay so while a form is filled in. */
export function selectedWords(): Words | null {
  return words;
}

export function forgetWords(): void {
  words = null;
  document.getSelection()?.removeAllRanges();
  drawSelection();
}

export function watchSelection(): void {
  document.addEventListener("selectionchange", () => {
    const range = rangeInText();
    if (range) words = wordsOf(range);
    drawSelection();
    drawCaret(range);
  });
  panel.addEventListener("keydown", onKey);
  panel.addEventListener("focus", () => drawCaret(rangeInText()));
  panel.addEventListener("blur", () => caret.remove());
}

/** Say which words are selected, and mark them for as long as they are, wherever the focus goes. */
export function drawSelection(): void {
  byId("selected").textContent = words
    ? `${t("selected")} 「${words.text}」 ${words.text.includes("\n") ? t("oneLine") : t("line", { n: words.line })}`
    : t("textHint");
  byId("selection").classList.toggle("has-words", words !== null);
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("selected-words");
  if (words) CSS.highlights.set("selected-words", new Highlight(rangeOf(words)));
}

/** Go to the text, with the caret where the chosen candidate speaks. */
export function goToText(): void {
  panel.focus();
  if (!rangeInText()) document.getSelection()?.collapse(panel.querySelector("mark.chosen") ?? panel, 0);
}

function rangeInText(): Range | null {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return range && panel.contains(range.startContainer) && panel.contains(range.endContainer) ? range : null;
}

function wordsOf(range: Range): Words | null {
  const [from, to] = [offsetAt(range.startContainer, range.startOffset), offsetAt(range.endContainer, range.endOffset)];
  const { start, end, words: text } = trimmed(store.state.text, from, to);
  return text ? { start, end, text, line: lineAt(store.state.text, start) } : null;
}

function rangeOf({ start, end }: Words): Range {
  const range = document.createRange();
  range.setStart(...placeAt(start));
  range.setEnd(...placeAt(end));
  return range;
}

const MOVES: Readonly<Record<string, readonly [string, string, string]>> = {
  ArrowLeft: ["backward", "character", "word"],
  ArrowRight: ["forward", "character", "word"],
  ArrowUp: ["backward", "line", "line"],
  ArrowDown: ["forward", "line", "line"],
  Home: ["backward", "lineboundary", "documentboundary"],
  End: ["forward", "lineboundary", "documentboundary"],
};

/** Move the caret as any editor does; a text that nobody can write in has none of its own. */
function onKey(event: KeyboardEvent): void {
  const move = MOVES[event.key];
  if (event.altKey || event.metaKey || !store.state.text) return;
  if (move) {
    if (!rangeInText()) goToText();
    const [direction, step, stride] = move;
    const selection = document.getSelection();
    const [anchor, at] = [selection?.focusNode ?? null, selection?.focusOffset ?? 0];
    selection?.modify(event.shiftKey ? "extend" : "move", direction, event.ctrlKey ? stride : step);
    // nothing but the text can be selected
    if (anchor && !rangeInText()) selection?.collapse(anchor, at);
    caret.scrollIntoView({ block: "nearest" });
  } else if (event.key === "Enter") {
    const mark = document.getSelection()?.focusNode?.parentElement?.closest<HTMLElement>("mark");
    if (!mark) return;
    selectFromText(numbersOf(mark)[0] ?? 0);
    byId("cards").querySelector<HTMLElement>("[aria-current]")?.focus();
  } else return;
  event.preventDefault();
}

function drawCaret(range: Range | null): void {
  if (!range || document.activeElement !== panel) {
    caret.remove();
    return;
  }
  const selection = document.getSelection();
  const at = document.createRange();
  at.setStart(selection?.focusNode ?? range.endContainer, selection?.focusOffset ?? range.endOffset);
  const box = at.getClientRects()[0];
  if (!box) return;
  const whole = panel.getBoundingClientRect();
  caret.style.left = `${box.left - whole.left + panel.scrollLeft}px`;
  caret.style.top = `${box.top - whole.top + panel.scrollTop}px`;
  caret.style.height = `${box.height}px`;
  if (!caret.isConnected) panel.append(caret);
}
