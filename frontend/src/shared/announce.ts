/** One line over the picture, which screen readers read out: where the keyboard points, why nothing happened. */
import { byId } from "./dom";

export function announce(text: string): void {
  byId("told").textContent = text;
}
