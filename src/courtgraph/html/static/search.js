const searchBox = document.getElementById("search");
const resultsBox = document.getElementById("results-box");
const resultsList = document.getElementById("results");
const MOST_RESULTS = 40;

/** The entities listed now, and the place of the one that Enter takes; -1 for none. */
let found = [];
let active = -1;

/** A query in the form of the keys: without width, case and spaces. */
function squashed(text) {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/** Entities whose names hold the query: whole names first, then beginnings, then the rest, each by rank. */
function searchFor(query) {
  const wanted = squashed(query);
  if (!wanted) return [];
  const scored = ranked.map((entity) => ({ entity, score: Math.min(...entity.keys.map((key) => scoreOf(key, wanted)), 3) }));
  const idMatches = ({ entity, score }) => score < 3 || entity.id.toLowerCase().includes(wanted);
  return scored.filter(idMatches).sort((one, other) => one.score - other.score).map(({ entity }) => entity);
}

function scoreOf(key, wanted) {
  if (key === wanted) return 0;
  const at = key.indexOf(wanted);
  return at < 0 ? 3 : at === 0 ? 1 : 2;
}

function showResults() {
  const query = searchBox.value.trim();
  const all = searchFor(query);
  found = all.slice(0, MOST_RESULTS);
  resultsList.replaceChildren(...found.map((entity, index) => resultItem(entity, index, squashed(query))));
  const note = all.length > found.length ? say("foundMore", { n: found.length }) : query && !all.length ? say("foundNone", { query }) : "";
  document.getElementById("results-note").textContent = note;
  document.getElementById("results-note").hidden = !note;
  document.getElementById("results-said").textContent = query ? note || say("found", { n: all.length }) : "";
  openResults(Boolean(query));
  activate(found.length ? 0 : -1);
}

function resultItem(entity, index, wanted) {
  const type = types.get(entity.type);
  const name = nameOf(entity);
  const other = squashed(name.text).includes(wanted) ? null : matchingName(entity, wanted);
  const about = element("span", { class: "about" }, isolated(inLanguage(type.label, type.name)));
  if (other) about.append(" · ", isolated(other));
  const attributes = { role: "option", id: `result-${index}`, "aria-selected": "false" };
  const item = element("li", attributes, swatch(type), element("span", { class: "hit" }, isolated(name), about));
  item.addEventListener("pointerdown", (event) => event.preventDefault());
  item.addEventListener("click", () => take(index));
  return item;
}

/** The label in another language or the alias that the query matches. */
function matchingName(entity, wanted) {
  const names = Object.entries(entity.label).concat(
    Object.entries(entity.alias).flatMap(([language, aliases]) => aliases.map((alias) => [language, alias])),
  );
  const match = names.find(([, name]) => squashed(name).includes(wanted));
  return match ? { text: match[1], language: match[0] } : null;
}

function openResults(open) {
  resultsBox.hidden = !open;
  searchBox.setAttribute("aria-expanded", String(open));
}

function activate(index) {
  resultsList.children[active]?.setAttribute("aria-selected", "false");
  active = index;
  const item = resultsList.children[index];
  if (!item) {
    searchBox.removeAttribute("aria-activedescendant");
    return;
  }
  item.setAttribute("aria-selected", "true");
  searchBox.setAttribute("aria-activedescendant", item.id);
  item.scrollIntoView({ block: "nearest" });
}

function take(index) {
  if (!found[index]) return;
  openResults(false);
  searchBox.value = "";
  goTo(found[index].id);
}

function onSearchKey(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.isComposing) return;
  if (step && found.length) activate((active + step + found.length) % found.length);
  else if (event.key === "Enter") take(active);
  else if (event.key === "Escape") leaveSearch();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function leaveSearch() {
  if (resultsBox.hidden) searchBox.blur();
  searchBox.value = "";
  showResults();
}

function watchSearch() {
  searchBox.addEventListener("input", showResults);
  searchBox.addEventListener("focus", () => searchBox.value && showResults());
  searchBox.addEventListener("blur", () => openResults(false));
  searchBox.addEventListener("keydown", onSearchKey);
}
