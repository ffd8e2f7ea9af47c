/** The selection: which candidate is chosen. */
import type { Kind } from "./protocol";
import { notify, store } from "./store";

/** Choose a candidate by its number; the nearest that there is. */
export function selectCandidate(number: number): void {
  store.chosen = Math.max(0, Math.min(number, store.state.items.length - 1));
  notify();
}

/** Choose the next candidate that nobody has decided on, from the top again after the last. */
export function selectNextOpen(): void {
  const { items } = store.state;
  const order = items.map((_, step) => (store.chosen + 1 + step) % items.length);
  const next = order.find((number) => items[number]?.status === "candidate");
  if (next !== undefined) selectCandidate(next);
}

/** Choose what stands last in a list of the file: what was added just now. */
export function selectLast(kind: Kind): void {
  const places = store.state.items.map((item) => (item.kind === kind ? item.place : -1));
  selectCandidate(places.indexOf(Math.max(...places)));
}
