/** Announcements to screen readers, on one line over the graph: where the keyboard points, why nothing happened. */
import { byId } from "./dom";

export function announce(text: string): void {
  byId("told").textContent = text;
}
