import { byId } from "./dom";
import type { Entity } from "./model";
import { goTo } from "./navigation";
import { searchFor } from "./ranking";
import { noteOn, resultItem } from "./results";
import { say } from "./speech";
import { model } from "./state";

const MOST_RESULTS = 40;

export const searchBox = byId<HTMLInputElement>("search");
const resultsBox = byId("results-box");
const list = byId("results");
const noteLine = byId("results-note");

/** The entities listed now, and the place of the one that Enter takes; -1 for none. */
let found: readonly Entity[] = [];
let active = -1;

function showResults(): void {
  const query = searchBox.value.trim();
  const all = searchFor(query, model.ranked);
  found = all.slice(0, MOST_RESULTS);
  list.replaceChildren(...found.map((entity, index) => row(entity, index, query)));
  const note = noteOn(query, all.length, found.length);
  noteLine.textContent = note;
  noteLine.hidden = !note;
  byId("results-said").textContent = query ? note || say("found", { n: all.length }) : "";
  open(Boolean(query));
  activate(found.length ? 0 : -1);
}

function row(entity: Entity, index: number, query: string): HTMLElement {
  const item = resultItem(entity, index, query);
  // the box keeps the focus, which would close the list before the click
  item.addEventListener("pointerdown", (event) => event.preventDefault());
  item.addEventListener("click", () => take(index));
  return item;
}

function open(isOpen: boolean): void {
  resultsBox.hidden = !isOpen;
  searchBox.setAttribute("aria-expanded", String(isOpen));
}

function activate(index: number): void {
  list.children[active]?.setAttribute("aria-selected", "false");
  active = index;
  const item = list.children[index];
  if (!item) {
    searchBox.removeAttribute("aria-activedescendant");
    return;
  }
  item.setAttribute("aria-selected", "true");
  searchBox.setAttribute("aria-activedescendant", item.id);
  item.scrollIntoView({ block: "nearest" });
}

function take(index: number): void {
  const entity = found[index];
  if (!entity) return;
  open(false);
  searchBox.value = "";
  goTo(entity.id);
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && found.length) activate((active + step + found.length) % found.length);
  else if (event.key === "Enter") take(active);
  else if (event.key === "Escape") leave();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function leave(): void {
  if (resultsBox.hidden) searchBox.blur();
  searchBox.value = "";
  showResults();
}

export function watchSearch(): void {
  searchBox.addEventListener("input", showResults);
  searchBox.addEventListener("focus", () => searchBox.value && showResults());
  searchBox.addEventListener("blur", () => open(false));
  searchBox.addEventListener("keydown", onKey);
}
