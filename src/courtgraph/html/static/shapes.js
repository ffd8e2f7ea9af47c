/** Outlines in the square from -1 to 1, one for each shape that the schema names; `dot` is a circle. */
const SHAPES = {
  square: [[-0.82, -0.82], [0.82, -0.82], [0.82, 0.82], [-0.82, 0.82]],
  box: [[-1, -0.68], [1, -0.68], [1, 0.68], [-1, 0.68]],
  diamond: [[0, -1.1], [1.1, 0], [0, 1.1], [-1.1, 0]],
  triangle: [[0, -1.08], [1.05, 0.78], [-1.05, 0.78]],
  triangleDown: [[0, 1.08], [1.05, -0.78], [-1.05, -0.78]],
  hexagon: corners(6, 0, () => 1),
  star: corners(10, -Math.PI / 2, (index) => (index % 2 ? 0.55 : 1.18)),
};

/** Points around a middle, at the distances that `reach` gives. */
function corners(count, start, reach) {
  return Array.from({ length: count }, (_, index) => {
    const angle = start + (index * 2 * Math.PI) / count;
    return [Math.cos(angle) * reach(index), Math.sin(angle) * reach(index)];
  });
}

/** Lay the outline of a shape as the current path of a canvas. */
function tracePath(context, shape, x, y, radius) {
  context.beginPath();
  const outline = Object.hasOwn(SHAPES, shape) ? SHAPES[shape] : null;
  if (!outline) {
    context.arc(x, y, radius * 0.92, 0, 2 * Math.PI);
    return;
  }
  for (const [dx, dy] of outline) context.lineTo(x + dx * radius, y + dy * radius);
  context.closePath();
}

/** A small drawing of a type's shape, for text beside it. */
function swatch(type) {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("viewBox", "-1.3 -1.3 2.6 2.6");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "swatch");
  const outline = Object.hasOwn(SHAPES, type.shape) ? SHAPES[type.shape] : null;
  const figure = document.createElementNS(namespace, outline ? "polygon" : "circle");
  if (outline) figure.setAttribute("points", outline.map((point) => point.join(",")).join(" "));
  else figure.setAttribute("r", "0.92");
  figure.setAttribute("fill", themed(type.color));
  svg.append(figure);
  return svg;
}

/** A colour of the schema, with the same hue but lighter where the page is dark. */
function themed(color) {
  if (!dark.matches) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range < 0.08) return "hsl(30 6% 66%)";
  const sixth = most === red ? ((green - blue) / range + 6) % 6 : most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return `hsl(${Math.round(sixth * 60)} ${Math.round(Math.min(range / most, 0.72) * 90)}% 66%)`;
}
