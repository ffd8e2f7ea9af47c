/** The dialog that cites a statement, in the form that the reader chooses. */

import { CITATION_FORMS, citationsOf } from "../export/citation";
import type { Statement } from "../model/model";
import { writeClipboard } from "../shared/clipboard";
import { byId, element } from "../shared/dom";
import { t } from "../state/i18n";

const dialog = byId<HTMLDialogElement>("citing");
const form = byId<HTMLSelectElement>("citing-form");
const text = byId<HTMLTextAreaElement>("citing-text");
const said = byId("citing-said");

let cited: Statement | null = null;

export function openCitation(statement: Statement): void {
  cited = statement;
  const chosen = form.value;
  form.replaceChildren(
    ...Object.entries(CITATION_FORMS).map(([value, { name }]) => element("option", { value }, t(name))),
  );
  form.value = chosen in CITATION_FORMS ? chosen : "text";
  write();
  dialog.showModal();
}

export function watchCitation(): void {
  form.addEventListener("change", write);
  byId("citing-copy").addEventListener("click", () => void copy());
  byId("citing-close").addEventListener("click", () => dialog.close());
}

function write(): void {
  text.value = (cited && CITATION_FORMS[form.value]?.write(citationsOf(cited))) ?? "";
  said.textContent = "";
}

/** Copy it, or select it for the reader to copy where the browser forbids that. */
async function copy(): Promise<void> {
  const isCopied = await writeClipboard(text.value);
  said.textContent = t(isCopied ? "copied" : "copyByHand");
  if (isCopied) return;
  text.focus();
  text.select();
}
