/** The search box with its list of hits: a combobox, as the ARIA patterns describe it. */

import { type Evidence, glossOf } from "../model/evidence";
import type { Statement } from "../model/model";
import type { SearchHits } from "../search/search-index";
import { byId, element } from "../shared/dom";
import { statementTarget } from "../state/address";
import { type MessageKey, t } from "../state/i18n";
import { goTo } from "../state/navigation";
import { quoteText } from "../state/statement-text";
import { searchIndex, state, whenEvidenceReady } from "../state/store";
import { entityHit, wordsHit } from "./search-hits";

const MOST_ENTITIES = 40;
const MOST_QUOTES = 20;

const searchBox = byId<HTMLInputElement>("search");
const resultsBox = byId("results-box");
const list = byId("results");
const noteLine = byId("results-note");

/** What each row that can be taken leads to, and the place of the one that Enter takes; -1 for none. */
let targets: readonly string[] = [];
let active = -1;

function showResults(): void {
  const query = searchBox.value.trim();
  const { language } = state;
  const found = searchIndex.search(query, language);
  const entities = found.entities.slice(0, MOST_ENTITIES);
  const quotes = found.quotes.slice(0, MOST_QUOTES).flatMap(withStatement);
  const glosses = found.glosses.slice(0, MOST_QUOTES).flatMap(withStatement);
  targets = [
    ...entities.map(({ id }) => id),
    ...[...quotes, ...glosses].map(({ statement }) => statementTarget(statement)),
  ];
  const rows = [
    ...entities.map((entity) => entityHit(entity, query)),
    ...quotes.map(({ evidence, statement }) => wordsHit(quoteText(evidence), evidence, statement)),
    ...glosses.map(({ evidence, statement }) =>
      wordsHit({ text: glossOf(evidence, language), language }, evidence, statement),
    ),
  ].map(row);
  const translated = rows.splice(entities.length + quotes.length);
  const words = rows.splice(entities.length);
  list.replaceChildren(...rows, ...groupOf(words, "inQuotes"), ...groupOf(translated, "inGlosses"));
  drawHitsNote(query, found);
  open(Boolean(query) && document.activeElement === searchBox);
  activate(targets.length ? 0 : -1);
}

/** The rows for words of sources, or what they mean, under a name of their own. */
function groupOf(words: readonly HTMLElement[], name: MessageKey): HTMLElement[] {
  const heading = element("p", { class: "heading", "aria-hidden": "true" }, t(name));
  const group = element("ul", { role: "group", "aria-label": t(name) }, ...words);
  return words.length ? [element("li", { role: "none" }, heading, group)] : [];
}

/** What the list itself does not say: that it is cut, or empty. */
function drawHitsNote(query: string, { entities, quotes, glosses }: SearchHits): void {
  const n = entities.length + quotes.length + glosses.length;
  const isCut = entities.length > MOST_ENTITIES || Math.max(quotes.length, glosses.length) > MOST_QUOTES;
  const note = isCut ? t("foundMore", { n: targets.length, all: n }) : query && !n ? t("foundNone", { query }) : "";
  noteLine.textContent = note;
  noteLine.hidden = !note;
  byId("results-said").textContent = query ? note || t("found", { n }) : "";
}

/** A piece of evidence with the first statement that it carries. */
function withStatement(evidence: Evidence): { evidence: Evidence; statement: Statement }[] {
  const statement = searchIndex.statementOf(evidence);
  return statement ? [{ evidence, statement }] : [];
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
  const target = targets[place];
  if (target === undefined) return;
  open(false);
  searchBox.value = "";
  goTo(target);
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && targets.length) activate((active + step + targets.length) % targets.length);
  else if (event.key === "Enter") chooseHit(active);
  else if (event.key === "Escape") leave();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function leave(): void {
  if (resultsBox.hidden) searchBox.blur();
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
