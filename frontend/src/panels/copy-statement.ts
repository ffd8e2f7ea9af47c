/** Buttons that take one statement elsewhere: its sentence, its link, its triples, its citation. */

import { copyOrShow } from "../export/download";
import { hasTurtle, statementAsTurtle } from "../export/rdf";
import { sentenceOf } from "../export/sentence";
import type { Statement } from "../model/model";
import { button, element, svgElement } from "../shared/dom";
import { encodeHash, statementTarget } from "../state/address";
import { type MessageKey, t } from "../state/i18n";
import { addressOf, hasAddress, innerLink, updateViewState } from "../state/navigation";
import { model } from "../state/store";
import { INITIAL_VIEW_STATE, NO_PATH } from "../state/view-state";
import { openCitation } from "./cite-dialog";

const ICONS = {
  copyText: "M7 7V4h9v9h-3M4 7h9v9H4z",
  copyLink: "M8 12l4-4M9 6l2-2a3.5 3.5 0 015 5l-2 2M11 14l-2 2a3.5 3.5 0 01-5-5l2-2",
  citeStatement:
    "M4 14c2.5-1 3.5-2.5 3.5-5H4V5h4.5v4c0 3-1.5 5.5-4 6.5M11.5 14c2.5-1 3.5-2.5 3.5-5h-3.5V5H16v4c0 3-1.5 5.5-4 6.5",
  copyTurtle: "M3 10a2.5 2.5 0 105 0 2.5 2.5 0 10-5 0M8 10h4M12 10a2.5 2.5 0 105 0 2.5 2.5 0 10-5 0",
};

/** Small buttons that stay quiet until a statement is pointed at, and the link to it. */
export function copyButtons(statement: Statement): HTMLElement {
  const hash = encodeHash({ ...INITIAL_VIEW_STATE, selected: statementTarget(statement) });
  return element(
    "div",
    { class: "copying", role: "group", "aria-label": t("copyStatement") },
    iconButton("copyText", () => void copyOrShow(sentenceOf(statement))),
    hasAddress() ? iconButton("copyLink", () => void copyOrShow(addressOf(hash))) : null,
    hasTurtle(model) ? iconButton("copyTurtle", () => void copyOrShow(statementAsTurtle(statement, model))) : null,
    iconButton("citeStatement", () => openCitation(statement)),
    permalink(statement, hash),
  );
}

function permalink(statement: Statement, hash: string): HTMLElement {
  const attributes = { class: "permalink", href: hash, "aria-label": t("permalink"), title: t("permalink") };
  const target = { selected: statementTarget(statement), ...NO_PATH };
  return innerLink(attributes, "#", () => updateViewState(target, { from: "address" }));
}

function iconButton(name: keyof typeof ICONS & MessageKey, act: () => void): HTMLElement {
  const shape = svgElement("path", { d: ICONS[name] });
  const icon = svgElement("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" }, shape);
  return button({ class: "icon", "aria-label": t(name), title: t(name) }, act, icon);
}
