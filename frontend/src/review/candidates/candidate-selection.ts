/** The selection: which candidate is chosen. */
import type { Kind } from "../protocol";
import { isOpen, NO_FILTER, notify, store } from "../store";
import { isShown, shownOrder } from "./shown-candidates";

/** Choose a candidate by its number; the nearest that there is. */
export function selectCandidate(number: number): void {
  store.chosen = Math.max(0, Math.min(number, store.state.items.length - 1));
  notify();
}

/** Choose the next candidate that is shown, or the one before. */
export function step(by: 1 | -1): void {
  const shown = shownOrder();
  const next = by > 0 ? behindChosen()[0] : shown[placeOfChosen() - 1];
  if (next !== undefined) selectCandidate(next);
}

/** Choose the next candidate that is shown and that nobody has decided on, from the top again after the last. */
export function selectNextOpen(): void {
  const round = [...behindChosen(), ...shownOrder()];
  const next = round.find((number) => {
    const item = store.state.items[number];
    return item && isOpen(item) && number !== store.chosen;
  });
  if (next === undefined) notify();
  else selectCandidate(next);
}

/** Where the chosen candidate stands among those that are shown, or would, if it were. */
function placeOfChosen(): number {
  const shown = shownOrder();
  const place = shown.indexOf(store.chosen);
  const next = shown.findIndex((number) => number > store.chosen);
  if (place >= 0) return place;
  return next < 0 ? shown.length : next;
}

function behindChosen(): readonly number[] {
  const shown = shownOrder();
  const place = placeOfChosen();
  return shown.slice(shown[place] === store.chosen ? place + 1 : place);
}

/** Choose the candidate that is shown first, if any is. */
export function selectFirst(): void {
  selectCandidate(shownOrder()[0] ?? store.chosen);
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
