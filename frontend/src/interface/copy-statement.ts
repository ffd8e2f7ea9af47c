/** What the reader can take away of one statement: its link, its words, its triples. */
import { hashOf, nameOfStatement } from "../data/address";
import type { Statement } from "../data/model";
import { OPENING } from "../data/view-state";
import { hasTurtle, statementAsTurtle } from "../export/rdf";
import { sentenceOf } from "../export/sentence";
import { type Key, say } from "../i18n";
import { button, element, figure } from "../shared/dom";
import { model } from "../state";
import { copy } from "./download";
import { isLinked, linkTo } from "./export-menu";
import { change } from "./navigation";

const ICONS = {
  copyText: "M7 7V4h9v9h-3M4 7h9v9H4z",
  copyLink: "M8 12l4-4M9 6l2-2a3.5 3.5 0 015 5l-2 2M11 14l-2 2a3.5 3.5 0 01-5-5l2-2",
  copyTurtle: "M3 10a2.5 2.5 0 105 0 2.5 2.5 0 10-5 0M8 10h4M12 10a2.5 2.5 0 105 0 2.5 2.5 0 10-5 0",
};

/** Small buttons that stay quiet until a statement is pointed at, and the link to it. */
export function copyingView(statement: Statement): HTMLElement {
  const hash = hashOf({ ...OPENING, selected: nameOfStatement(statement) });
  return element(
    "div",
    { class: "copying", role: "group", "aria-label": say("copyStatement") },
    copyButton("copyText", () => sentenceOf(statement)),
    isLinked() ? copyButton("copyLink", () => linkTo(hash)) : null,
    hasTurtle(model) ? copyButton("copyTurtle", () => statementAsTurtle(statement, model)) : null,
    permalink(statement, hash),
  );
}

function permalink(statement: Statement, hash: string): HTMLElement {
  const attributes = { class: "permalink", href: hash, "aria-label": say("permalink"), title: say("permalink") };
  const link = element("a", attributes, "#");
  // in a notebook's frame the link itself would lead to the notebook
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change({ selected: nameOfStatement(statement), path: OPENING.path }, { from: "address" });
  });
  return link;
}

function copyButton(name: keyof typeof ICONS & Key, text: () => string): HTMLElement {
  const icon = figure("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" }, figure("path", { d: ICONS[name] }));
  return button({ class: "icon", "aria-label": say(name), title: say(name) }, () => void copy(text()), icon);
}
