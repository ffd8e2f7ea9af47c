/** Where the next selection was asked for: "page" (search, details), "picture" or "address". */
let askedIn = "address";

/** Go to an entity by its id, or to none. The address follows, so the back button leads back. */
function goTo(id, where = "page") {
  const address = id ? `#${addressOf(id)}` : "";
  askedIn = where;
  if (location.hash === address) showAddress();
  else location.hash = address;
}

/** An id as a fragment; halves of characters cannot be written in an address. */
function addressOf(id) {
  return encodeURI(id.replace(/[\ud800-\udfff]/gu, "\ufffd"));
}

function idInAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

/** Select what the address names: an entity by its id, or the subject of a statement. */
function showAddress() {
  const id = idInAddress();
  const statement = id.startsWith("statement/") ? statements.get(id.slice("statement/".length)) : undefined;
  const entity = statement ? entities.get(statement.subject) : entityByAddress(id);
  state.statement = statement && entity ? statement.id : "";
  state.missing = id && !entity ? id : "";
  select(entity ?? null);
}

function entityByAddress(id) {
  return entities.get(id) ?? payload.entities.find((entity) => addressOf(entity.id) === addressOf(id));
}

/** Show an entity, or none; only what was asked for in the page takes the focus. */
function select(entity) {
  state.selected = entity;
  if (entity && state.hiddenTypes.delete(entity.type)) applyFilter();
  if (entity || narrow.matches) foldPanel(Boolean(entity) || Boolean(state.missing));
  drawPanel();
  paint();
  nameDocument();
  if (entity && (askedIn !== "picture" || isCovered(entity))) focusOn(entity);
  if (entity && askedIn === "page") document.getElementById("panel-title").focus({ preventScroll: Boolean(state.statement) });
  askedIn = "address";
}
