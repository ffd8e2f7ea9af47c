/** Evidence as elements: the quote, and the line where it stands. */
import { type Evidence, glossOf } from "../model/evidence";
import { element, isolated } from "../shared/dom";
import { type Text, withLanguages } from "../shared/language";
import { localized, type MessageKey, t, tParts, word } from "../state/i18n";
import { quoteText } from "../state/statement-text";
import { model, state } from "../state/store";

/** The words of a source, and where they stand. */
export function evidenceView(piece: Evidence): HTMLElement {
  const quote = isolated(quoteText(piece), "q");
  const stance = piece.stance === "supports" ? null : markView(piece.stance);
  const cite = element("cite", { dir: "auto" }, ...whereabouts(piece));
  const [gloss, note] = [glossView(piece), noteView(piece)];
  return element("div", { class: "proof" }, quote, " ", cite, stance, gloss, note);
}

/** A code of the schema as a mark, such as how evidence stands to a statement that it does not support. */
export function markView(code: string): HTMLElement {
  return element("span", { class: "mark" }, isolated({ text: word(code), language: "" }));
}

/** What the words mean in the reader's language, as the curator has it. */
function glossView(piece: Evidence): HTMLElement | null {
  const { language } = state;
  const text = glossOf(piece, language);
  return text ? remark("ownTranslation", { text, language }) : null;
}

/** What the curator adds, which may be in another language than the page. */
function noteView({ note }: Evidence): HTMLElement | null {
  const found = localized(withLanguages(note, model.payload.info.curated_in), "");
  return found.text ? remark("curatorNote", found) : null;
}

/** What is not the source's, under the name of what it is. */
function remark(name: MessageKey, text: Text): HTMLElement {
  return element("p", { class: "small" }, element("span", {}, t(name)), " ", isolated(text));
}

function whereabouts({ source, line, by }: Evidence): (Node | string)[] {
  const title = isolated(localized(model.sources.get(source)?.label, source));
  const where = tParts<Node | string>("cite", { source: title, n: String(line) });
  return by ? [...where, " · ", ...tParts("by", { by: isolated({ text: by, language: "" }) })] : where;
}
