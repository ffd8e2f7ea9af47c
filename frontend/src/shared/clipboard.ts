/** The clipboard. */
import { element } from "./dom";

/** Put a text into the clipboard; whether that was possible. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

/** The way of pages that may not write to the clipboard, such as those in a notebook. */
function copiedBySelection(text: string): boolean {
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
