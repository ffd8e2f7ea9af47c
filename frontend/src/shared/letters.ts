/** Whether single letters and signs are shortcuts: whoever speaks to the computer may not want them (WCAG 2.1.4). */
import { byId } from "./dom";
import { readStored, writeStored } from "./local-storage";

const STORED = "courtgraph-letters";

export function areLettersOn(): boolean {
  return byId<HTMLInputElement>("letters").checked;
}

export function watchLetters(): void {
  const box = byId<HTMLInputElement>("letters");
  box.checked = readStored(STORED) !== "off";
  box.addEventListener("change", () => writeStored(STORED, box.checked ? "" : "off"));
}
