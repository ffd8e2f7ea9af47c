/** The clipboard of the browser, and the way round where a page may not write to it. */
import { element } from "./dom";

/** Put a text into the clipboard; whether the browser allowed that. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The way of pages that may not write to the clipboard, such as those in a notebook. */
export function copyBySelection(text: string): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const field = element("textarea", { class: "unseen", "aria-hidden": "true" }) as HTMLTextAreaElement;
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return isCopied;
}
