/** Accepting many candidates at once, after a preview of what that would write. */
import { element, isolated } from "../../shared/dom";
import { itemName, typeName } from "../candidates/display-names";
import { isShown } from "../candidates/shown-candidates";
import { t } from "../i18n";
import { showNotice } from "../notice";
import { findingRow } from "../outcome-messages";
import type { Item, Key, Refusal } from "../protocol";
import { fetchPreview, isOpen, itemAt, sendCommand, store } from "../store";
import { goOn } from "./acceptance";
import { openForm } from "./form-dialog";

/** Accept every open candidate that is shown, after a look at what that would write. */
export async function acceptMany(): Promise<void> {
  const many = store.state.items
    .filter((item) => isShown(item) && isOpen(item))
    .map(({ kind, place }): Key => [kind, place]);
  if (!many.length) {
    showNotice(t("noneOpen"));
    return;
  }
  showNotice(t("previewing", { n: many.length }));
  const told = await fetchPreview(many);
  showNotice("");
  if (!told) return;
  const items = told.accepted.map(itemAt).filter((item) => item !== undefined);
  const entities = items.filter(({ kind }) => kind === "entities").length;
  const filling = { n: items.length, entities, statements: items.length - entities, files: told.files.length };
  openForm({
    title: t("manyTitle"),
    save: t("acceptMany", { n: items.length }),
    canSave: items.length > 0,
    content: [
      element("p", {}, t("manyTold", filling)),
      element("ul", { class: "preview", tabindex: "0", "aria-labelledby": "form-title" }, ...items.map(previewRow)),
      ...(told.refused.length ? refusedRows(told.refused) : []),
    ],
    outlives: false,
    send: async (seen) => goOn(await sendCommand({ action: "accept-many", many: told.many }, seen)),
  });
}

/** What would be written: its name, of an entity its type, and the words that say it. */
function previewRow(item: Item): HTMLElement {
  const type = item.kind === "entities" ? [" · ", typeName(item.what)] : [];
  const [piece] = item.evidence;
  const words = piece ? [" · ", element("q", { lang: store.state.language }, piece.quote)] : [];
  return element(
    "li",
    {},
    isolated({ text: itemName(item), language: "" }),
    element("span", { class: "detail" }, ...type, ...words),
  );
}

function refusedRows(refused: readonly Refusal[]): HTMLElement[] {
  return [
    element("h3", {}, t("manyRefused", { n: refused.length })),
    element("ul", { class: "findings" }, ...refused.flatMap(({ findings }) => findings.map(findingRow))),
  ];
}
