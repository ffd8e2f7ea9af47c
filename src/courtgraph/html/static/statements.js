const FIRST_ROWS = 6;

/** Statements by predicate and direction: bare values first, then what it does, then what is done to it. */
function groupsOf(entity) {
  const groups = new Map();
  const add = (statement, incoming) => {
    const rank = incoming ? 2 : statement.object ? 1 : 0;
    const key = JSON.stringify([rank, statement.predicate]);
    if (!groups.has(key)) groups.set(key, { rank, incoming, predicate: statement.predicate, rows: [] });
    groups.get(key).rows.push(statement);
  };
  entity.outgoing.forEach((statement) => add(statement, false));
  entity.incoming.forEach((statement) => add(statement, true));
  const order = [...predicates.keys()];
  return [...groups.values()].sort((one, other) => one.rank - other.rank || order.indexOf(one.predicate) - order.indexOf(other.predicate));
}

function groupView({ predicate, incoming, rows }) {
  const known = predicates.get(predicate);
  const label = inLanguage(incoming ? known.inverse : known.label, predicate);
  const ordered = [...rows].sort((one, other) => ordinal(one) - ordinal(other));
  const list = element("ul", { class: "statements" }, ...ordered.map((statement) => statementView(statement, incoming)));
  const title = element("h3", {}, isolated(label), rows.length > 1 ? element("span", { class: "count" }, String(rows.length)) : "");
  const tooMany = rows.length > FIRST_ROWS + 2 && !rows.some((statement) => statement.id === state.statement);
  return element("section", { class: "group" }, title, list, tooMany ? moreButton(list) : "");
}

function ordinal(statement) {
  return Number(statement.qualifiers.ordinal) || 0;
}

/** Keep the first rows of a long list in sight, and the rest behind a button. */
function moreButton(list) {
  const rest = [...list.children].slice(FIRST_ROWS);
  rest.forEach((row) => { row.hidden = true; });
  const more = element("button", { type: "button", class: "more" }, say("showAll", { n: list.children.length }));
  more.addEventListener("click", () => {
    rest.forEach((row) => { row.hidden = false; });
    more.remove();
    rest[0].querySelector("button, a").focus();
  });
  return more;
}

/** One statement: its other end, its value, what qualifies it, and the words that prove it. */
function statementView(statement, incoming) {
  const end = incoming ? statement.subject : statement.object;
  const claim = element("div", { class: "claim" }, end ? endButton(end) : "", valueView(statement), ...marks(statement), permalink(statement));
  const proofs = statement.evidence.length ? statement.evidence.map(proofView) : [element("p", { class: "proof" }, say("noProof"))];
  const isTarget = statement.id === state.statement;
  const attributes = { id: `statement/${statement.id}`, class: isTarget ? "statement target" : "statement" };
  return element("li", attributes, claim, ...proofs);
}

/** The other end of a statement: a button that goes there, or the bare id when nothing is known of it. */
function endButton(id) {
  const entity = entities.get(id);
  if (!entity) return isolated({ text: id, language: "" }, "code");
  const button = element("button", { type: "button", class: "end" }, swatch(types.get(entity.type)), isolated(nameOf(entity)));
  button.addEventListener("click", () => goTo(id));
  return button;
}

function valueView(statement) {
  if (!statement.value) return "";
  const approx = Object.hasOwn(statement.qualifiers, "approx") ? statement.qualifiers.approx : "";
  const unit = statement.unit && unitText(statement.unit, statement.value);
  const spaced = unit && !unit.startsWith("%") && state.language === "en" ? ` ${unit}` : unit;
  const words = [approx && approx !== "exact" ? `${word(approx)} ` : "", word(statement.value), spaced];
  return isolated({ text: words.join(""), language: statement.lang }, "strong", { class: "value" });
}

/** The name of a unit; the schema's English names are singular. */
function unitText(unit, value) {
  const name = inLanguage(units.get(unit) ?? {}, unit).text;
  if (state.language !== "en" || name !== name.toLowerCase()) return name;
  const plurals = { person: "people", percent: "%" };
  if (Object.hasOwn(plurals, name) && (name === "percent" || value !== "1")) return plurals[name];
  return value === "1" || !units.has(unit) ? name : `${name}s`;
}

/** Qualifiers and what keeps a statement from being a plain fact. */
function marks(statement) {
  const known = [...qualifiers.keys()];
  const names = Object.keys(statement.qualifiers).filter((name) => name !== "approx" && name !== "ordinal");
  const said = names.sort((one, other) => known.indexOf(one) - known.indexOf(other)).map((name) => qualifierView(name, statement.qualifiers[name]));
  const doubts = [statement.modality !== "fact" && statement.modality, statement.status !== "accepted" && statement.status, statement.inferred && "inferred"];
  return [...said, ...doubts.filter(Boolean).map((code) => element("span", { class: "mark" }, isolated({ text: word(code), language: "" })))];
}

function qualifierView(name, value) {
  const label = inLanguage(qualifiers.get(name)?.label ?? {}, name);
  return element("span", { class: "qualifier" }, isolated(label), " ", isolated({ text: word(value), language: "" }));
}

function permalink(statement) {
  return element("a", { class: "permalink", href: `#statement/${statement.id}`, "aria-label": say("permalink"), title: say("permalink") }, "#");
}

/** The words of a source, and where they stand. */
function proofView(piece) {
  const source = sources.get(piece.source);
  const title = source ? inLanguage(source.label, source.id) : { text: piece.source, language: "" };
  const where = say("cite", { source: `\u2068${title.text}\u2069`, n: piece.line });
  const language = source?.language ?? "";
  const cite = element("cite", { dir: "auto" }, piece.by ? `${where} · ${say("by", { by: `\u2068${piece.by}\u2069` })}` : where);
  const stance = piece.stance === "supports" ? "" : element("span", { class: "mark" }, isolated({ text: word(piece.stance), language: "" }));
  const note = piece.note ? isolated({ text: piece.note, language: "" }, "p", { class: "small" }) : "";
  return element("div", { class: "proof" }, isolated({ text: quoted(piece.quote, language), language }, "q"), " ", cite, stance, note);
}

/** Words of a source in quotation marks that differ from those that Chinese reports use themselves. */
function quoted(words, language) {
  return language.startsWith("zh") ? `「${words}」` : `“${words}”`;
}
