/** Which candidate is chosen. */

import type { Kind } from "./protocol";
import { desk, renew } from "./store";

/** Choose a candidate by its number; the nearest that there is. */
export function choose(number: number): void {
  desk.chosen = Math.max(0, Math.min(number, desk.state.items.length - 1));
  renew();
}

/** Choose the next candidate that nobody has decided on, from the top again after the last. */
export function chooseNextOpen(): void {
  const { items } = desk.state;
  const order = items.map((_, step) => (desk.chosen + 1 + step) % items.length);
  const next = order.find((number) => items[number]?.status === "candidate");
  if (next !== undefined) choose(next);
}

/** Choose what stands last in a list of the file: what was added just now. */
export function chooseLast(kind: Kind): void {
  const places = desk.state.items.map((item) => (item.kind === kind ? item.place : -1));
  choose(places.indexOf(Math.max(...places)));
}
