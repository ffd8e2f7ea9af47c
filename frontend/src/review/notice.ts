/** A line about what was just done, or cannot be done, until something else is. */
import { byId } from "../shared/dom";

export function showNotice(words: string): void {
  const notice = byId("notice");
  // what is said twice is read out twice
  notice.textContent = "";
  notice.textContent = words;
}
