/** Evidence as elements: the quote, the line where it stands, and what is known of its source. */
import { type Evidence, glossOf } from "../model/evidence";
import type { Statement } from "../model/model";
import { element, isolated } from "../shared/dom";
import { type Text, withLanguages } from "../shared/language";
import { localized, type MessageKey, t, tParts, word } from "../state/i18n";
import { sourceName } from "../state/source-name";
import { quoteText } from "../state/statement-text";
import { model, state } from "../state/store";
import { originView } from "./origin-view";
import { passageView } from "./passage-view";

/** The words of a source that carry a statement, and where they stand. */
export function evidenceView(piece: Evidence, statement: Statement): HTMLElement {
  const quote = isolated(quoteText(piece), "q");
  const stance = piece.stance === "supports" ? null : markView(piece.stance);
  const [gloss, note, passage] = [glossView(piece), noteView(piece), passageView(piece, statement)];
  return element("div", { class: "proof" }, quote, " ", citeView(piece), stance, gloss, note, passage);
}

/** A code of the schema as a mark, such as how evidence stands to a statement that it does not support. */
export function markView(code: string): HTMLElement {
  return element("span", { class: "mark" }, isolated({ text: word(code), language: "" }));
}

/** Source and line; unfolded, the source's whole name, who published it, when and where. */
function citeView(piece: Evidence): HTMLElement {
  const source = model.sources.get(piece.source);
  const cite = element("cite", { dir: "auto" }, ...whereabouts(piece));
  const name = isolated(localized(source?.label, piece.source));
  const about = source && element("div", { class: "small" }, name, originView(source));
  return about ? element("details", { class: "unfolding" }, element("summary", {}, cite), about) : cite;
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

function whereabouts({ source: id, line, by }: Evidence): (Node | string)[] {
  const where = tParts<Node | string>("cite", { source: sourceNameView(id), n: String(line) });
  return by ? [...where, " · ", ...tParts("by", { by: isolated({ text: by, language: "" }) })] : where;
}

/** A source by its short name; the whole one is told by pointing at it, by focusing what unfolds it, and on paper. */
function sourceNameView(id: string): HTMLElement {
  const { short, whole } = sourceName(id);
  const more = short.text === whole.text ? {} : { title: whole.text, "data-whole": whole.text };
  return element("span", { class: "source-name", ...more }, isolated(short));
}
