/** Put the page into the chosen language. */
function speak(language) {
  state.language = language;
  document.documentElement.lang = language;
  for (const each of document.querySelectorAll("[data-text]")) each.textContent = say(each.dataset.text);
  for (const each of document.querySelectorAll("[data-name]")) each.setAttribute("aria-label", say(each.dataset.name));
  for (const each of document.querySelectorAll("[data-placeholder]")) each.placeholder = say(each.dataset.placeholder);
  for (const each of document.querySelectorAll("[data-language]")) {
    each.setAttribute("aria-pressed", String(each.dataset.language === language));
  }
  document.getElementById("title").replaceChildren(isolated(titleText()));
  nameDocument();
  drawLegend();
  showEmptiness();
  drawPanel();
  paint();
}

function titleText() {
  return inLanguage(payload.info.title, "courtgraph");
}

function nameDocument() {
  const title = titleText().text;
  document.title = state.selected ? `${nameOf(state.selected).text} – ${title}` : title;
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/" && document.activeElement !== searchBox) {
    event.preventDefault();
    searchBox.focus();
  } else if (event.key === "Escape" && state.selected) goTo("");
}

watchPicture((entity) => goTo(entity ? entity.id : "", "picture"));
watchLegend();
watchSearch();
panelFold.addEventListener("click", () => foldPanel(panel.classList.contains("folded")));
for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));
document.addEventListener("keydown", onKey);
addEventListener("hashchange", showAddress);
dark.addEventListener("change", () => speak(state.language));
foldPanel(!narrow.matches);
speak(state.language);
fit(false);
if (location.hash.length > 1) showAddress();

/** For tests and for the curious: what is drawn, and what is chosen. */
window.courtgraph = Object.freeze({
  network,
  state,
  labelBoxes: () => drawnLabels.map(({ id, text, x, y, width, height }) => ({ id, text, x, y, width, height })),
  spot: (id) => spotOf(entities.get(id), currentView()),
});
