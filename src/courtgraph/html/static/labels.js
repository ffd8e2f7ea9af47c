/** The greatest widths of a label in CSS pixels: that of the selected, of a hub, and of any other. */
const CHOSEN_WIDTH = 440;
const HUB_WIDTH = 300;
const LABEL_WIDTH = 180;

/** The labels drawn last, as boxes in CSS pixels of the picture. */
let drawnLabels = [];
const measured = new Map();

/** Draw names at a size that does not depend on the zoom: most connected first, and none over another. */
function drawLabels(context, view) {
  drawnLabels = placeLabels(context, view);
  context.save();
  context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.lineJoin = "round";
  for (const label of [...drawnLabels].reverse()) drawLabel(context, label, view.colors);
  context.restore();
}

/** One name with a halo in the colour of the paper. */
function drawLabel(context, label, colors) {
  context.font = label.font;
  context.strokeStyle = colors.paper;
  context.lineWidth = 4;
  context.fillStyle = label.chosen ? colors.accent : colors.ink;
  const middle = label.y + label.height / 2;
  context.strokeText(label.text, label.x + 3, middle);
  context.fillText(label.text, label.x + 3, middle);
}

/** The boxes of the names that find room, in the order of their rank. */
function placeLabels(context, view) {
  const spots = payload.entities.filter(isShown).map((entity) => spotOf(entity, view));
  const onScreen = new Map(spots.filter((spot) => isInside(spot, view)).map((spot) => [spot.entity, spot]));
  const placed = [];
  for (const entity of labelOrder()) {
    const spot = onScreen.get(entity);
    const box = spot && roomFor(spot, measure(context, entity, view), placed, onScreen, view);
    if (box) placed.push(box);
  }
  return placed;
}

/** Whose names come first. While something is selected, only it, its neighbours and what is pointed at have names. */
function labelOrder() {
  const first = [state.selected, state.hovered].filter(Boolean);
  const close = state.selected ? neighbours(state.selected) : null;
  const rest = close ? ranked.filter((entity) => close.has(entity)) : ranked;
  return new Set([...first, ...rest]);
}

/** Where an entity is drawn, in CSS pixels of the picture. */
function spotOf(entity, view) {
  const [x, y] = view.toScreen(entity.x, entity.y);
  return { entity, x, y, radius: drawnRadius(entity, view.scale) * view.scale };
}

/** Whether the middle of a spot can be seen. */
function isInside(spot, view) {
  return spot.x > 0 && spot.y > 0 && spot.x < view.width && spot.y < view.height;
}

/** The first free box beside a spot; what is selected or pointed at may cover shapes, but no other name. */
function roomFor(spot, label, placed, onScreen, view) {
  const insistent = label.chosen || spot.entity === state.hovered;
  let best = null;
  for (const box of boxesBeside(spot, label, insistent ? view : null)) {
    if (!fits(box, view) || placed.some((other) => overlap(box, other))) continue;
    const covered = coveredBy(box, spot, onScreen);
    if (covered === 0) return box;
    if (!best || covered < best.covered) best = { ...box, covered };
  }
  return best && (insistent || best.covered <= mayCover(spot.entity)) ? best : null;
}

/** How many shapes a name may cover: a hub must be named whatever lies around it. */
function mayCover(entity) {
  return entity.degree >= 20 ? Infinity : entity.degree >= 6 || emphasised ? 1 : 0;
}

/** Boxes below, above, right and left of a spot, moved into the picture where one is given. */
function boxesBeside(spot, label, view) {
  const { width, height } = label;
  const gap = spot.radius + 2;
  const corners = [
    [spot.x - width / 2, spot.y + gap], [spot.x - width / 2, spot.y - gap - height],
    [spot.x + gap, spot.y - height / 2], [spot.x - gap - width, spot.y - height / 2],
  ];
  const inside = (at, size, room) => (view ? Math.max(0, Math.min(at, room - size)) : at);
  return corners.map(([x, y]) => ({ ...label, x: inside(x, width, view?.width), y: inside(y, height, view?.height) }));
}

function fits(box, view) {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width && box.y + box.height <= view.height;
}

function overlap(one, other) {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** How much a box covers: a small shape counts once, a large one more, and one that has stepped back not at all. */
function coveredBy(box, own, onScreen) {
  let covered = 0;
  for (const spot of onScreen.values()) {
    if (emphasised && !emphasised.has(spot.entity)) continue;
    const size = spot.radius * 1.4;
    const shape = { x: spot.x - size / 2, y: spot.y - size / 2, width: size, height: size };
    if (spot !== own && overlap(box, shape)) covered += spot.radius > 9 ? 2 : 1;
  }
  return covered;
}

/** The text of a label, cut to its greatest width, with the size it takes. */
function measure(context, entity, view) {
  const chosen = entity === state.selected;
  const key = `${entity.index} ${state.language} ${chosen} ${view.family}`;
  if (!measured.has(key)) measured.set(key, measureText(context, entity, chosen, view.family));
  return measured.get(key);
}

function measureText(context, entity, chosen, family) {
  const size = chosen || entity.degree >= 20 ? 15 : entity.degree >= 6 ? 13 : 12;
  const font = `${chosen ? 700 : entity.degree >= 6 ? 600 : 500} ${size}px ${family}`;
  context.save();
  context.font = font;
  const text = shortened(context, visibleText(nameOf(entity).text), chosen ? CHOSEN_WIDTH : size === 15 ? HUB_WIDTH : LABEL_WIDTH);
  const width = context.measureText(text).width + 6;
  context.restore();
  return { id: entity.id, text, font, chosen, width, height: Math.round(size * 1.35) };
}

/** Without characters that draw nothing or turn the direction of a line. */
function visibleText(text) {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ");
}

function shortened(context, text, width) {
  if (context.measureText(text).width <= width) return text;
  const characters = Array.from(text).slice(0, 80);
  while (characters.length > 1 && context.measureText(`${characters.join("")}…`).width > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
