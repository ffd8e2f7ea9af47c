const place = document.getElementById("network");
const network = new vis.Network(place, networkData(), JSON.parse(document.getElementById("network-options").textContent));

/** Colours and font of the page's style, for the canvas. */
let ink = readStyle();
/** The entities that stand out while something is selected; null when everything does. */
let emphasised = null;
let movedByReader = false;

/** What pyvis handed over, with the drawing of each shape taken over by us. */
function networkData() {
  const given = JSON.parse(document.getElementById("network-data").textContent);
  const nodes = given.nodes.map(({ id, x, y }) => ({ id, x, y, shape: "custom", ctxRenderer: renderer(payload.entities[id]) }));
  const edges = given.edges.map((edge, id) => ({ ...edge, id, arrows: { to: { enabled: false, scaleFactor: 0.5 } } }));
  return { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) };
}

function renderer(entity) {
  return ({ ctx, x, y }) => {
    const radius = drawnRadius(entity, network.getScale());
    return { drawNode: () => drawShape(ctx, entity, x, y, radius), nodeDimensions: { width: radius * 2, height: radius * 2 } };
  };
}

/** The radius of a shape in the picture's own units: never so small on the screen that it is lost. */
function drawnRadius(entity, scale) {
  return Math.max(entity.size, 2.6 / scale);
}

function drawShape(context, entity, x, y, radius) {
  const type = types.get(entity.type);
  const pixel = 1 / network.getScale();
  context.globalAlpha = !emphasised || emphasised.has(entity) || entity === state.hovered ? 1 : 0.14;
  tracePath(context, type.shape, x, y, radius);
  context.fillStyle = themed(type.color);
  context.strokeStyle = ink.paper;
  context.lineWidth = 1.5 * pixel;
  context.fill();
  context.stroke();
  if (entity !== state.selected && entity !== state.hovered) return;
  tracePath(context, type.shape, x, y, radius + 4 * pixel);
  context.strokeStyle = entity === state.selected ? ink.accent : ink.ink;
  context.lineWidth = 2 * pixel;
  context.stroke();
}

function readStyle() {
  const style = getComputedStyle(document.documentElement);
  const read = (name) => style.getPropertyValue(name).trim();
  return { ink: read("--ink"), paper: read("--canvas"), accent: read("--accent"), edge: read("--edge"), family: read("--font") };
}

/** What the labels need to know of the view. */
function currentView() {
  const { width, height } = place.getBoundingClientRect();
  const canvas = place.querySelector("canvas");
  const scale = network.getScale();
  const middle = network.getViewPosition();
  const toScreen = (x, y) => [(x - middle.x) * scale + width / 2, (y - middle.y) * scale + height / 2];
  return { width, height, scale, toScreen, ratio: canvas.width / width, colors: ink, family: ink.family };
}

/** Give everything the look that the selection and the filter call for. */
function paint() {
  ink = readStyle();
  emphasised = state.selected ? neighbours(state.selected).add(state.selected) : null;
  const { nodes, edges } = network.body.data;
  nodes.update(payload.entities.map((entity) => ({ id: entity.index, hidden: !isShown(entity) })));
  edges.update(edges.map(edgeLook));
  network.redraw();
}

function edgeLook(edge) {
  const one = payload.entities[edge.from];
  const other = payload.entities[edge.to];
  const own = one === state.selected || other === state.selected;
  return {
    id: edge.id,
    hidden: !isShown(one) || !isShown(other),
    color: { color: own ? ink.accent : ink.edge, opacity: own ? 0.75 : emphasised ? 0.12 : 0.6 },
    width: own ? 1.6 : 1,
    dashes: edge.unsure ? [5, 4] : false,
    arrows: { to: { enabled: own, scaleFactor: 0.5 } },
  };
}

/** The entity whose name or shape is at a point of the picture, with some room for fingers. */
function entityAt(x, y) {
  const label = drawnLabels.find((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
  const view = currentView();
  let nearest = null;
  for (const entity of payload.entities.filter(isShown)) {
    const spot = spotOf(entity, view);
    const away = Math.hypot(spot.x - x, spot.y - y) - spot.radius;
    if (away < 6 && (!nearest || away < nearest.away)) nearest = { entity, away };
  }
  if (nearest && (nearest.away <= 0 || !label)) return nearest.entity;
  return label ? entities.get(label.id) : null;
}

/** How much of the picture's lower end the details cover, as they do on a narrow screen. */
function coveredBelow() {
  const picture = place.getBoundingClientRect();
  const details = document.getElementById("panel").getBoundingClientRect();
  return narrow.matches ? Math.max(0, picture.bottom - details.top) : 0;
}

/** Whether the details lie over an entity's shape. */
function isCovered(entity) {
  const view = currentView();
  return spotOf(entity, view).y > view.height - coveredBelow();
}

/** Show all that is not filtered out, with room for names at the edges. */
function fit(animated = true) {
  const shown = payload.entities.filter(isShown);
  if (!shown.length) return;
  const { width, height } = place.getBoundingClientRect();
  const left = Math.min(...shown.map((entity) => entity.x - entity.size));
  const right = Math.max(...shown.map((entity) => entity.x + entity.size));
  const top = Math.min(...shown.map((entity) => entity.y - entity.size));
  const bottom = Math.max(...shown.map((entity) => entity.y + entity.size));
  const margin = Math.min(28, width / 16);
  const scale = Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top), 1.6);
  moveTo({ x: (left + right) / 2, y: (top + bottom) / 2 }, Math.max(scale, 0.02), { x: 0, y: 0 }, animated);
  movedByReader = false;
}

/** Bring an entity to the middle of what can be seen, near enough to read. */
function focusOn(entity) {
  const scale = Math.min(Math.max(network.getScale(), 0.8), 2);
  moveTo({ x: entity.x, y: entity.y }, scale, { x: 0, y: -coveredBelow() / 2 }, true);
  movedByReader = true;
}

function moveTo(position, scale, offset, animated) {
  const animation = animated && !calm.matches ? { duration: 350, easingFunction: "easeInOutQuad" } : false;
  network.moveTo({ position, scale, offset, animation });
}

function zoomBy(factor) {
  const scale = Math.min(Math.max(network.getScale() * factor, 0.05), 8);
  moveTo(network.getViewPosition(), scale, { x: 0, y: 0 }, true);
  movedByReader = true;
}

/** Pointer, wheel and window: what the reader does with the picture. `choose` gets the entity clicked on, or null. */
function watchPicture(choose) {
  network.on("afterDrawing", (context) => drawLabels(context, currentView()));
  network.on("click", ({ pointer }) => choose(entityAt(pointer.DOM.x, pointer.DOM.y)));
  network.on("zoom", () => { movedByReader = true; });
  network.on("dragEnd", () => { movedByReader = true; });
  network.on("resize", () => { if (!movedByReader) fit(false); });
  place.addEventListener("pointermove", (event) => {
    const edge = place.getBoundingClientRect();
    if (event.pointerType === "mouse" && !event.buttons) pointAt(entityAt(event.clientX - edge.left, event.clientY - edge.top));
  });
  place.addEventListener("pointerleave", () => pointAt(null));
  document.getElementById("zoom-in").addEventListener("click", () => zoomBy(1.4));
  document.getElementById("zoom-out").addEventListener("click", () => zoomBy(1 / 1.4));
  document.getElementById("zoom-fit").addEventListener("click", () => fit());
}

function pointAt(entity) {
  place.style.cursor = entity ? "pointer" : "";
  if (entity === state.hovered) return;
  state.hovered = entity;
  network.redraw();
}
