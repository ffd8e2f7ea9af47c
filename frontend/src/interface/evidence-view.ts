/** Evidence as elements: the quote, and the line where it stands. */
import type { Evidence } from "../data/evidence";
import { localized, t, word } from "../i18n";
import { element, isolated } from "../shared/dom";
import { bidiIsolated } from "../shared/formatting";
import { model } from "../state";
import { quoteText } from "../statement-text";

/** The words of a source, and where they stand. */
export function evidenceView(piece: Evidence): HTMLElement {
  const quote = isolated(quoteText(piece), "q");
  const stance = piece.stance === "supports" ? null : markView(piece.stance);
  const cite = element("cite", { dir: "auto" }, whereabouts(piece));
  const note = piece.note ? noteView(piece.note) : null;
  return element("div", { class: "proof" }, quote, " ", cite, stance, note);
}

/** A code of the schema as a mark, such as how evidence stands to a statement that it does not support. */
export function markView(code: string): HTMLElement {
  return element("span", { class: "mark" }, isolated({ text: word(code), language: "" }));
}

/** What the curator adds, which may be in another language than the page. */
function noteView(text: string): HTMLElement {
  const language = /\p{Script=Han}/u.test(text) ? "" : "en";
  const label = element("span", {}, t("curatorNote"));
  return element("p", { class: "small" }, label, " ", isolated({ text, language }));
}

function whereabouts({ source, line, by }: Evidence): string {
  const title = localized(model.sources.get(source)?.label, source).text;
  const where = t("cite", { source: bidiIsolated(title), n: line });
  return by ? `${where} · ${t("by", { by: bidiIsolated(by) })}` : where;
}
