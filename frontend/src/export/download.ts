/** Downloads and copies, and the toast that says what was taken. */

import { writeClipboard } from "../shared/clipboard";
import { byId } from "../shared/dom";
import { wellFormed } from "../shared/formatting";
import { t } from "../state/i18n";

/** How long a message is to be seen. */
const WHILE = 4000;

/** One that says what to do stays longer. */
const LONG_WHILE = 15_000;

let fading = 0;

/** Say what was exported, for a while. */
export function showToast(message: string, ms = WHILE): void {
  byId("taken").textContent = message;
  clearTimeout(fading);
  fading = window.setTimeout(() => byId("taken").replaceChildren(), ms);
}

/** Save something as a file. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  [link.href, link.download] = [address, name];
  link.click();
  // the browser reads the file after the click
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  showToast(t(mayBeWithheld() ? "handedOver" : "taken", { name }), mayBeWithheld() ? LONG_WHILE : WHILE);
}

/** Print the page; where that may be withheld, say what to do when nothing happens. */
export function print(): void {
  if (mayBeWithheld()) showToast(t("printHandedOver"), LONG_WHILE);
  window.print();
}

/** Whether the page is in a sandbox, which may keep downloads and printing back without a word. */
function mayBeWithheld(): boolean {
  // a page opened from a file has an opaque origin, too
  return self.origin === "null" && (location.protocol !== "file:" || self !== self.parent);
}

/** Copy a text; where the browser forbids that, show it selected, for the reader to copy. */
export async function copyOrShow(text: string): Promise<void> {
  if (await writeClipboard(text)) showToast(t("copied"));
  else showForCopying(text);
}

function showForCopying(text: string): void {
  const box = byId<HTMLTextAreaElement>("by-hand-text");
  box.value = text;
  byId<HTMLDialogElement>("by-hand").showModal();
  box.focus();
  box.select();
}

/** A title as the name of a file, without what some system forbids. */
export function fileName(title: string, ending: string): string {
  const allowed = wellFormed(title).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd<>:"/\\|?*]+/gu, " ");
  const name = Array.from(allowed.replace(/\s+/g, " ")).slice(0, 60).join("");
  return `${name.replace(/^[\s.]+|[\s.]+$/g, "") || "courtgraph"}${ending}`;
}
