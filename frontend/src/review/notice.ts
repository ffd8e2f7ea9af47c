/** A line about what was just done, or cannot be done, until something else is. */
import { byId } from "../shared/dom";
import { dismissOutcome } from "./store";

export function showNotice(words: string): void {
  // what was refused before is no longer the last word
  if (words) dismissOutcome();
  const notice = byId("notice");
  // what is said twice is read out twice
  notice.textContent = "";
  notice.textContent = words;
}
