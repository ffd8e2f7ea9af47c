const dark = matchMedia("(prefers-color-scheme: dark)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const narrow = matchMedia("(max-width: 760px)");

const payload = JSON.parse(document.getElementById("payload").textContent);

/** What the reader has chosen. `selected`, `hovered` are entities; `statement` is a statement's id. */
const state = {
  language: document.documentElement.lang,
  selected: null,
  statement: "",
  missing: "",
  hovered: null,
  hiddenTypes: new Set(),
};

payload.entities.forEach((entity, index) => Object.assign(entity, { index, outgoing: [], incoming: [] }));

const entities = new Map(payload.entities.map((entity) => [entity.id, entity]));
const types = new Map(payload.types.map((type) => [type.name, type]));
const predicates = new Map(payload.predicates.map((predicate) => [predicate.name, predicate]));
const qualifiers = new Map(payload.qualifiers.map((qualifier) => [qualifier.name, qualifier]));
const units = new Map(Object.entries(payload.units));
const sources = new Map(payload.sources.map((source) => [source.id, source]));
const statements = new Map(payload.statements.map((statement) => [statement.id, statement]));

for (const statement of statements.values()) {
  entities.get(statement.subject)?.outgoing.push(statement);
  if (statement.object !== statement.subject) entities.get(statement.object)?.incoming.push(statement);
}

/** Entities by how much is said about them, most first: the order in which names find room in the picture. */
const ranked = [...payload.entities].sort((one, other) => other.degree - one.degree || one.index - other.index);

/** A text in the chosen language, else in the first language that has one, else the text in its place. */
function inLanguage(texts, otherwise) {
  const found = [state.language, ...LANGUAGES, ...Object.keys(texts)].find((language) => Object.hasOwn(texts, language) && texts[language]);
  return found ? { text: texts[found], language: found } : { text: otherwise, language: "" };
}

/** The name of an entity in the chosen language. */
function nameOf(entity) {
  return inLanguage(entity.label, entity.id);
}

/** The other ends of an entity's statements. */
function neighbours(entity) {
  const ends = [...entity.outgoing.map((statement) => statement.object), ...entity.incoming.map((statement) => statement.subject)];
  return new Set(ends.map((id) => entities.get(id)).filter((end) => end && end !== entity));
}

/** Whether the picture shows an entity: its type is not filtered out. */
function isShown(entity) {
  return !state.hiddenTypes.has(entity.type);
}

/** An element with attributes and children; texts become text nodes, so nothing from the data is ever read as markup. */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== "") made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

/** A text of the data, walled off so that its direction cannot turn what stands beside it. */
function isolated({ text, language }, tag = "bdi", attributes = {}) {
  const isLanguage = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language);
  return element(tag, { ...attributes, dir: "auto", lang: isLanguage ? language : "" }, text);
}
