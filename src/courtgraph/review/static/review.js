"use strict";
// Data reach the document as text nodes and attributes only; the policy refuses anything else.
const at = (id) => document.getElementById(id);
let state = { items: [], text: "", version: "" };
let chosen = 0;

function make(name, words = "", traits = {}) {
  const element = document.createElement(name);
  element.textContent = words;
  for (const [key, value] of Object.entries(traits)) element.setAttribute(key, value);
  return element;
}

function draw() {
  at("file").textContent = state.file;
  const open = state.items.filter((item) => item.kind !== "sources" && item.status === "candidate").length;
  at("count").textContent = `${open} open`;
  at("words").textContent = state.words || "";
  at("undo").disabled = !state.undo;
  chosen = Math.max(0, Math.min(chosen, state.items.length - 1));
  at("cards").replaceChildren(...state.items.map(card));
  for (const [id, names] of [["types", state.types], ["predicates", state.predicates]])
    at(id).replaceChildren(...names.map((name) => make("option", name, { value: name })));
  at("known").replaceChildren(...state.known.map((one) => make("option", one.name, { value: one.id })));
  drawText();
  show();
}

function card(item, number) {
  const element = make("li", "", { class: item.status, "data-number": String(number) });
  if (number === chosen) element.classList.add("chosen");
  element.append(make("span", item.id, { class: "id" }), make("span", ` ${item.what} · ${item.status} · ${item.rule}`));
  for (const words of [told(item.fields), ...item.evidence.map((piece) => `「${piece}」`)])
    element.append(make("span", words, { class: "said" }));
  for (const action of ["accept", "reject", "edit", "link"]) {
    if (action === "link" && item.kind !== "entities") continue;
    const button = make("button", action[0].toUpperCase() + action.slice(1), { type: "button" });
    button.addEventListener("click", () => { choose(number); act(action); });
    element.append(button);
  }
  element.addEventListener("click", () => choose(number));
  return element;
}

function told(fields) {
  return Object.entries(flat(fields)).filter(([name, value]) => value && name !== "id")
    .map(([name, value]) => `${name}: ${value}`).join(" · ");
}

function flat(fields) {
  const found = {};
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") found[name] = value;
    else for (const [key, inner] of Object.entries(value)) found[`${name}.${key}`] = inner;
  }
  return found;
}

// Where spans overlap, a click means the shortest of them.
function drawText() {
  const letters = Array.from(state.text);
  const cuts = new Set([0, letters.length]);
  const spans = state.items.flatMap((item, number) => item.spans.map(([start, end]) => ({ start, end, number })));
  for (const { start, end } of spans) cuts.add(Math.min(start, letters.length)).add(Math.min(end, letters.length));
  const places = [...cuts].sort((a, b) => a - b);
  const pieces = places.slice(0, -1).map((start, index) => {
    const words = letters.slice(start, places[index + 1]).join("");
    const over = spans.filter((span) => span.start <= start && start < span.end);
    if (!over.length) return document.createTextNode(words);
    const shortest = over.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
    const mark = make("mark", words, { "data-numbers": over.map((span) => span.number).join(" ") });
    mark.addEventListener("click", () => choose(shortest.number));
    return mark;
  });
  at("text").replaceChildren(...pieces);
  if (!letters.length) at("text").textContent = "The text is not at hand; name its folder with --texts.";
}

function choose(number) {
  chosen = Math.max(0, Math.min(number, state.items.length - 1));
  show();
}

function show() {
  for (const element of at("cards").children)
    element.classList.toggle("chosen", Number(element.dataset.number) === chosen);
  let first = null;
  for (const mark of at("text").querySelectorAll("mark")) {
    const on = mark.dataset.numbers.split(" ").includes(String(chosen));
    mark.classList.toggle("chosen", on);
    if (on && !first) first = mark;
  }
  at("cards").querySelector(".chosen")?.scrollIntoView({ block: "nearest" });
  first?.scrollIntoView({ block: "nearest" });
}

// Decisions go one after the other. Those that wait when one was refused are dropped: they were about what was seen then.
let last = Promise.resolve();
let refusals = 0;

function ask(action, more = {}, item = state.items[chosen], seen = refusals) {
  if (!item) return;
  last = last.then(() => {
    if (seen !== refusals) return undefined;
    const body = { version: state.version, action, kind: item.kind, place: item.place, ...more };
    return take(fetch("decide", {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
    }));
  });
}

async function take(asked) {
  try {
    const answer = await asked;
    if (!answer.ok) refusals += 1;
    state = { ...state, words: "", ...(await answer.json()) };
  } catch {
    refusals += 1;
    state.words = "The server does not answer. Every decision up to now is in the files; start courtgraph review again.";
  }
  draw();
}

function act(action) {
  if (action === "edit") edit();
  else if (action === "link") link();
  else ask(action);
}

// What a form was opened for is what it changes, and nothing when a refusal came between.
function edit() {
  const item = state.items[chosen];
  const seen = refusals;
  if (!item) return;
  const fields = flat(item.fields);
  if (item.kind !== "statements") for (const language of ["zh-Hant", "zh-Hans", "en"]) fields[`label.${language}`] ??= "";
  else for (const name of state.qualifiers[fields.predicate] || []) fields[`qualifiers.${name}`] ??= "";
  openForm(fields, (values) => {
    const changed = {};
    for (const [name, value] of Object.entries(values)) {
      const [field, key] = [name.split(".")[0], name.split(".").slice(1).join(".")];
      if (!key && value !== fields[name]) changed[field] = value;
      if (key && Object.entries(values).some(([other, now]) => other.startsWith(`${field}.`) && now !== fields[other])) {
        changed[field] ??= {};
        if (value) changed[field][key] = value;
      }
    }
    if (Object.keys(changed).length) ask("edit", { fields: changed }, item, seen);
  });
}

function link() {
  const item = state.items[chosen];
  const seen = refusals;
  if (item?.kind === "entities") openForm({ target: "" }, ({ target }) => ask("link", { target }, item, seen));
}

const LISTS = { type: "types", predicate: "predicates", subject: "known", object: "known", target: "known" };

function openForm(fields, done) {
  const inputs = Object.entries(fields).map(([name, value]) => {
    const input = make("input", "", { name, autocomplete: "off" });
    if (LISTS[name]) input.setAttribute("list", LISTS[name]);
    input.value = value;
    return input;
  });
  const labels = inputs.map((input) => {
    const label = make("label", input.name);
    label.append(input);
    return label;
  });
  const cancel = make("button", "Cancel", { type: "button" });
  cancel.addEventListener("click", () => at("editor").close());
  at("form").replaceChildren(...labels, make("button", "Save", { type: "submit" }), cancel);
  at("form").onsubmit = () => done(Object.fromEntries(inputs.map((input) => [input.name, input.value.trim()])));
  at("editor").showModal();
}

const KEYS = { a: "accept", r: "reject", e: "edit", l: "link", u: "undo" };

document.addEventListener("keydown", (event) => {
  if (at("editor").open || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j" || event.key === "k") choose(chosen + (event.key === "j" ? 1 : -1));
  else if (KEYS[event.key]) act(KEYS[event.key]);
  else return;
  event.preventDefault();
});
at("undo").addEventListener("click", () => ask("undo"));
function refresh() {
  last = last.then(() => take(fetch("state")));
}
window.addEventListener("focus", () => { if (!state.words && !at("editor").open) refresh(); });
refresh();
