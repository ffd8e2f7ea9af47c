/** The words in their place: the line of a quote between its neighbours, and the way to the reading page. */
import type { Evidence } from "../model/evidence";
import type { Statement } from "../model/model";
import { type QuotedLine, quotedLines } from "../model/quoted-text";
import { element } from "../shared/dom";
import { t } from "../state/i18n";
import { model } from "../state/store";

/** What leads from a quote to the text around it; null in a page that has no text and knows no reading page. */
export function passageView(piece: Evidence, statement: Statement): HTMLElement | null {
  const lines = quotedLines(piece, model.payload.text);
  const parts = [lines.length ? unfoldingLines(lines, piece) : null, readingLink(statement)];
  return parts.some(Boolean) ? element("div", { class: "in-text" }, ...parts) : null;
}

/** The lines, which are made when they are asked for. */
function unfoldingLines(lines: readonly QuotedLine[], { source }: Evidence): HTMLElement {
  const unfolding = element("details", { class: "unfolding" }, element("summary", {}, t("showInText")));
  const { language = "" } = model.sources.get(source) ?? {};
  const fill = () => unfolding.append(element("ol", { lang: language }, ...lines.map(lineView)), ownUseNote());
  unfolding.addEventListener("toggle", fill, { once: true });
  return unfolding;
}

function lineView({ number, parts, isCited }: QuotedLine): HTMLElement {
  const words = parts.map((part, place) => (place % 2 ? element("mark", {}, part) : part));
  const aside = element("span", { class: "number", "aria-label": t("colLine") }, String(number));
  return element("li", isCited ? { class: "cited" } : {}, aside, element("p", { dir: "auto" }, ...words));
}

/** Whom a page is for that holds words of the sources beside their quotes. */
export function ownUseNote(): HTMLElement {
  return element("p", { class: "small" }, t("ownUse"));
}

function readingLink({ id }: Statement): HTMLElement | null {
  const { reading } = document.documentElement.dataset;
  return reading ? element("a", { href: `${reading}#statement/${id}` }, t("openReading")) : null;
}
