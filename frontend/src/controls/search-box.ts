/** The search box with its list of hits: a combobox, as the ARIA patterns describe it. */

import { byId, element } from "../shared/dom";
import { formatNumber, t } from "../state/i18n";
import { askPath, pathFrom } from "../state/navigation";
import { model, whenEvidenceReady } from "../state/store";
import { type Hit, type HitGroup, type Results, resultsOf } from "./search-results";

const searchBox = byId<HTMLInputElement>("search");
const resultsBox = byId("results-box");
const list = byId("results");
const noteLine = byId("results-note");

/** The rows that can be taken, and the place of the one that Enter takes; -1 for none. */
let hits: readonly Hit[] = [];
let active = -1;

function showResults(): void {
  const query = searchBox.value.trim();
  const results = resultsOf(query);
  const groups = results.groups.filter((group) => group.hits.length);
  hits = groups.flatMap((group) => group.hits);
  list.replaceChildren(...groups.flatMap(groupView));
  drawHitsNote(query, results);
  open(Boolean(query) && document.activeElement === searchBox);
  activate(results.isNear ? -1 : firstOf(groups));
}

/** The row that Enter takes; -1 where there is none. */
function firstOf(groups: readonly HitGroup[]): number {
  const best = groups.find(({ isBest }) => isBest) ?? groups[0];
  return best?.hits[0] ? hits.indexOf(best.hits[0]) : -1;
}

/** The rows of a group, under its name if it has one. */
function groupView(group: HitGroup): HTMLElement[] {
  const rows = group.hits.map((hit) => row(hit.shown, hits.indexOf(hit)));
  if (!group.title) return rows;
  const name = t(group.title);
  const heading = element("p", { class: "heading", "aria-hidden": "true" }, name);
  return [element("li", { role: "none" }, heading, element("ul", { role: "group", "aria-label": name }, ...rows))];
}

/** What the list itself does not say: that it is cut, or that nothing was found, and where. */
function drawHitsNote(query: string, { all, isCut, isNear }: Results): void {
  const searched = { entities: formatNumber(model.all.length), quotes: formatNumber(model.evidence.length) };
  const cut = isCut ? t("foundMore", { n: hits.length, all }) : "";
  const note = isNear ? t("foundNone", { query, ...searched }) : cut;
  noteLine.textContent = note;
  noteLine.hidden = !note;
  resultsBox.classList.toggle("in-vain", isNear);
  const [nearest] = isNear ? Array.from(list.querySelectorAll(".heading"), ({ textContent }) => textContent) : [];
  byId("results-said").textContent = query ? [note || t("found", { n: all }), nearest ?? ""].join(" ").trim() : "";
}

function row(hit: readonly Element[], place: number): HTMLElement {
  const item = element("li", { role: "option", id: `result-${place}`, "aria-selected": "false" }, ...hit);
  // the box keeps the focus, which would close the list before the click
  item.addEventListener("pointerdown", (event) => event.preventDefault());
  item.addEventListener("click", () => chooseHit(place));
  return item;
}

function open(isOpen: boolean): void {
  resultsBox.hidden = !isOpen;
  searchBox.setAttribute("aria-expanded", String(isOpen));
}

function activate(place: number): void {
  document.getElementById(`result-${active}`)?.setAttribute("aria-selected", "false");
  active = place;
  const item = document.getElementById(`result-${place}`);
  if (!item) {
    searchBox.removeAttribute("aria-activedescendant");
    return;
  }
  item.setAttribute("aria-selected", "true");
  searchBox.setAttribute("aria-activedescendant", item.id);
  item.scrollIntoView({ block: "nearest" });
}

function chooseHit(place: number): void {
  const hit = hits[place];
  if (!hit) return;
  open(false);
  searchBox.value = "";
  hit.choose();
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  // with none active, up leads to the last
  if (step && hits.length) activate((Math.max(active, step < 0 ? 0 : -1) + step + hits.length) % hits.length);
  else if (event.key === "Enter") chooseHit(active);
  else if (event.key === "Escape") leave();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Leave what was typed; with nothing typed, the choice of a path's other end, and the box. */
function leave(): void {
  if (resultsBox.hidden) searchBox.blur();
  if (!searchBox.value && pathFrom) askPath("");
  searchBox.value = "";
  whenEvidenceReady(showResults);
}

export function watchSearchBox(): void {
  // by itself the link would write what it leads to into the address, where the view state is
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    searchBox.focus();
  });
  searchBox.addEventListener("input", () => whenEvidenceReady(showResults));
  searchBox.addEventListener("focus", () => searchBox.value && whenEvidenceReady(showResults));
  searchBox.addEventListener("blur", () => open(false));
  searchBox.addEventListener("keydown", onKey);
}
