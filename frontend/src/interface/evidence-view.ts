import type { Evidence } from "../data/evidence";
import { say, told, word } from "../i18n";
import { element, isolated } from "../shared/dom";
import { quoted, walledOff } from "../shared/formatting";
import { model } from "../state";

/** The words of a source, and where they stand. */
export function proofView(piece: Evidence): HTMLElement {
  const language = model.sources.get(piece.source)?.language ?? "";
  const quote = isolated({ text: quoted(piece.quote, language), language }, "q");
  const stance = piece.stance === "supports" ? null : stanceView(piece);
  const note = piece.note ? noteView(piece.note) : null;
  return element(
    "div",
    { class: "proof" },
    quote,
    " ",
    element("cite", { dir: "auto" }, whereabouts(piece)),
    stance,
    note,
  );
}

/** How evidence that does not support a statement stands to it. */
export function stanceView({ stance }: Evidence): HTMLElement {
  return element("span", { class: "mark" }, isolated({ text: word(stance), language: "" }));
}

/** What the curator adds, which may be in another language than the page. */
function noteView(text: string): HTMLElement {
  const language = /\p{Script=Han}/u.test(text) ? "" : "en";
  const label = element("span", {}, say("curatorNote"));
  return element("p", { class: "small" }, label, " ", isolated({ text, language }));
}

function whereabouts({ source, line, by }: Evidence): string {
  const title = told(model.sources.get(source)?.label, source).text;
  const where = say("cite", { source: walledOff(title), n: line });
  return by ? `${where} · ${say("by", { by: walledOff(by) })}` : where;
}
