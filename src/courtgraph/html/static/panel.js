const panel = document.getElementById("panel");
const panelContent = document.getElementById("panel-content");
const panelFold = document.getElementById("panel-fold");

/** Show what is selected, or else how to use the page and what it holds. */
function drawPanel() {
  const content = state.selected ? entityView(state.selected) : overview();
  panelContent.replaceChildren(...content);
  panelContent.scrollTop = 0;
  const target = state.statement && document.getElementById(`statement/${state.statement}`);
  if (target) target.scrollIntoView({ block: "center" });
}

function foldPanel(open) {
  panelFold.setAttribute("aria-expanded", String(open));
  panel.classList.toggle("folded", !open);
}

/** Counts, a short how-to, the entities that most is said about, and the sources. */
function overview() {
  const info = payload.info;
  const description = inLanguage(info.description, "");
  const counts = [["entities", payload.entities.length], ["statements", payload.statements.length], ["sources", payload.sources.length]];
  const figures = counts.map(([key, n]) => element("div", {}, element("dt", {}, say(key)), element("dd", {}, String(n))));
  const steps = ["how1", "how2", "how3"].map((key) => element("li", {}, say(key)));
  const hubs = ranked.filter((entity) => entity.degree).slice(0, 8);
  return [
    state.missing && element("p", { class: "missing", role: "alert" }, say("unknown", { id: state.missing })),
    element("dl", { class: "figures" }, ...figures),
    description.text && isolated(description, "p"),
    element("h2", {}, say("howTo")),
    element("ol", { class: "steps" }, ...steps),
    ...(hubs.length ? section(say("hubs"), hubs.map((entity) => element("li", {}, endButton(entity.id), tieCount(entity)))) : []),
    ...(payload.sources.length ? section(say("sourceList"), payload.sources.map(sourceRow)) : []),
    info.licence && element("p", { class: "small" }, say("licence", { licence: info.licence })),
  ].filter(Boolean);
}

function section(title, rows) {
  return [element("h2", {}, title), element("ul", { class: "plain" }, ...rows)];
}

function tieCount(entity) {
  return element("span", { class: "count", title: say("ties", { n: entity.degree }) }, String(entity.degree));
}

function sourceRow(source) {
  const facts = [source.publisher, source.date].filter(Boolean).join(" · ");
  return element("li", { class: "source" }, isolated(inLanguage(source.label, source.id)), facts && element("bdi", { class: "small" }, facts));
}

/** Everything that the dataset says of an entity. */
function entityView(entity) {
  const type = types.get(entity.type);
  const name = nameOf(entity);
  const kind = element("p", { class: "kind" }, swatch(type), isolated(inLanguage(type.label, type.name)));
  const close = element("button", { type: "button", class: "close", "aria-label": say("close") }, "×");
  close.addEventListener("click", () => goTo(""));
  const groups = groupsOf(entity);
  return [
    element("header", { class: "who" }, kind, close, isolated(name, "h2", { tabindex: "-1", id: "panel-title" }), otherNames(entity, name)),
    description(entity),
    aliases(entity),
    sameAs(entity),
    ...groups.map(groupView),
    groups.length ? null : element("p", { class: "note" }, say("noStatements")),
    element("p", { class: "small" }, element("code", { dir: "auto" }, entity.id)),
  ].filter(Boolean);
}

function otherNames(entity, name) {
  const others = Object.keys(entity.label).filter((language) => language !== name.language && entity.label[language] !== name.text);
  const inOrder = others.sort((one, other) => LANGUAGES.indexOf(one) - LANGUAGES.indexOf(other));
  return inOrder.length ? element("ul", { class: "names" }, ...inOrder.map((language) => nameRow(entity, language))) : null;
}

function nameRow(entity, language) {
  return element("li", {}, isolated({ text: entity.label[language], language }));
}

function description(entity) {
  const found = inLanguage(entity.description, "");
  return found.text ? isolated(found, "p") : null;
}

function aliases(entity) {
  const all = Object.entries(entity.alias).flatMap(([language, names]) => names.map((text) => ({ text, language })));
  const different = all.filter((alias, index) => all.findIndex((other) => other.text === alias.text) === index);
  if (!different.length) return null;
  const names = different.flatMap((alias, index) => (index ? ["、", isolated(alias)] : [isolated(alias)]));
  return element("p", { class: "also" }, element("span", { class: "small" }, `${say("also")} `), ...names);
}

/** Links to the same thing elsewhere; only web addresses become links, and nothing is fetched. */
function sameAs(entity) {
  if (!entity.same_as.length) return null;
  const links = entity.same_as.flatMap((address) => [" ", outsideLink(address)]);
  return element("p", { class: "also" }, element("span", { class: "small" }, say("sameAs")), ...links);
}

function outsideLink(address) {
  const isWeb = /^https?:\/\//i.test(address) && URL.canParse(address);
  if (!isWeb) return isolated({ text: address, language: "" });
  const attributes = { href: address, rel: "noopener noreferrer", target: "_blank", dir: "auto" };
  return element("a", attributes, address);
}
