/** The box that searches among the candidates; the cards are those that it finds, of what the filter leaves. */

import { byId } from "../../shared/dom";
import { selectFirst } from "../candidates/candidate-selection";
import { store } from "../store";
import { focusChosen } from "./cards";
import { applyFilter } from "./filter";

const box = byId<HTMLInputElement>("search");

/** Draw what is searched, unless it is being written. */
export function drawSearch(): void {
  if (box.value.trim() !== store.filter.words) box.value = store.filter.words;
}

export function focusSearch(): void {
  box.focus();
  box.select();
}

export function watchSearch(): void {
  box.addEventListener("input", () => applyFilter({ words: box.value.trim() }));
  box.addEventListener("keydown", onKey);
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  if (event.key === "Escape") applyFilter({ words: "" });
  else if (event.key === "Enter" || event.key === "ArrowDown") {
    selectFirst();
    focusChosen();
  } else return;
  event.preventDefault();
}
