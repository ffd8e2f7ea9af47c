const legend = document.getElementById("legend");
const legendFold = document.getElementById("legend-fold");

/** The types in use, with how many entities each has: choosing one hides or shows them. */
function drawLegend() {
  const counts = new Map();
  for (const entity of payload.entities) counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
  legend.replaceChildren(...payload.types.map((type) => element("li", {}, typeButton(type, counts.get(type.name)))));
  markLegend();
}

function typeButton(type, count) {
  const label = inLanguage(type.label, type.name);
  const attributes = {
    type: "button", class: "type", role: "checkbox", "aria-checked": "true",
    "aria-label": say("typeCount", { label: label.text, n: count }),
  };
  const button = element("button", attributes, swatch(type), isolated(label), element("span", { class: "count" }, String(count)));
  button.addEventListener("click", () => {
    if (!state.hiddenTypes.delete(type.name)) state.hiddenTypes.add(type.name);
    applyFilter();
  });
  return button;
}

/** Let the buttons say what is shown. */
function markLegend() {
  payload.types.forEach((type, index) => {
    legend.children[index].firstChild.setAttribute("aria-checked", String(!state.hiddenTypes.has(type.name)));
  });
  const shown = payload.types.length - state.hiddenTypes.size;
  const filling = { n: shown, all: payload.types.length };
  document.getElementById("legend-count").textContent = state.hiddenTypes.size ? say("shownTypes", filling) : String(shown);
}

function applyFilter() {
  markLegend();
  showEmptiness();
  paint();
}

/** Say why the picture is empty, when it is. */
function showEmptiness() {
  const empty = document.getElementById("empty");
  empty.hidden = payload.entities.some(isShown);
  empty.textContent = say(payload.entities.length ? "allHidden" : "emptyDataset");
}

function foldLegend(open) {
  legendFold.setAttribute("aria-expanded", String(open));
  legend.hidden = !open;
}

function watchLegend() {
  legendFold.addEventListener("click", () => foldLegend(legend.hidden));
  document.getElementById("legend-all").addEventListener("click", () => {
    state.hiddenTypes.clear();
    applyFilter();
  });
  document.getElementById("legend-none").addEventListener("click", () => {
    state.hiddenTypes = new Set(types.keys());
    applyFilter();
  });
  foldLegend(!narrow.matches);
}
