/** The selection: which candidate is chosen. */
import type { Kind } from "../protocol";
import { isOpen, isShown, NO_FILTER, notify, store } from "../store";

/** Choose a candidate by its number; the nearest that there is. */
export function selectCandidate(number: number): void {
  store.chosen = Math.max(0, Math.min(number, store.state.items.length - 1));
  notify();
}

/** Choose the next candidate that is shown, or the one before. */
export function step(by: 1 | -1): void {
  const numbers = store.state.items.map((item, number) => (isShown(item) ? number : -1));
  const shown = numbers.filter((number) => number >= 0 && (number - store.chosen) * by > 0);
  const next = by > 0 ? shown[0] : shown.at(-1);
  if (next !== undefined) selectCandidate(next);
}

/** Choose the next candidate that is shown and that nobody has decided on, from the top again after the last. */
export function selectNextOpen(): void {
  const { items } = store.state;
  const order = items.map((_, step) => (store.chosen + 1 + step) % items.length);
  const next = order.find((number) => {
    const item = items[number];
    return item && isOpen(item) && isShown(item) && number !== store.chosen;
  });
  if (next === undefined) notify();
  else selectCandidate(next);
}

/** Choose a candidate that words of the text lead to; a filter that hides it goes. */
export function selectFromText(number: number): void {
  const item = store.state.items[number];
  if (item && !isShown(item)) store.filter = NO_FILTER;
  selectCandidate(number);
}

/** Choose what stands last in a list of the file: what was added just now. */
export function selectLast(kind: Kind): void {
  const places = store.state.items.map((item) => (item.kind === kind ? item.place : -1));
  selectCandidate(places.indexOf(Math.max(...places)));
}
