/** The picture's shapes and lines: vis-network holds and moves them, and we draw them. */
import { byId, jsonIn } from "./dom";
import type { Entity } from "./model";
import { tracePath } from "./shapes";
import { isShown, model, state } from "./state";
import { renewStyle, style } from "./style";
import { colorOf, typeOf } from "./swatch";
import { drawnRadius, type View } from "./view";

const ARROW = 0.5;

export const place = byId("network");
const { nodes, edges } = networkData();
export const network = new vis.Network(place, { nodes, edges }, jsonIn("network-options"));

/** What pyvis handed over, with the drawing of each shape taken over by us. */
function networkData(): vis.Data {
  const given = jsonIn<{ edges: Omit<vis.Edge, "id">[] }>("network-data");
  const arrows = { to: { enabled: false, scaleFactor: ARROW } };
  return {
    nodes: new vis.DataSet(model.all.map(nodeOf)),
    edges: new vis.DataSet(given.edges.map((edge, id): vis.Edge => ({ ...edge, id, arrows }))),
  };
}

function nodeOf(entity: Entity): vis.Node {
  const ctxRenderer = ({ ctx, x, y }: vis.Drawing): vis.Drawn => {
    const radius = drawnRadius(entity, network.getScale());
    const nodeDimensions = { width: radius * 2, height: radius * 2 };
    return { drawNode: () => drawEntity(ctx, entity, x, y, radius), nodeDimensions };
  };
  return { id: entity.index, x: entity.x, y: entity.y, shape: "custom", ctxRenderer };
}

function drawEntity(context: CanvasRenderingContext2D, entity: Entity, x: number, y: number, radius: number): void {
  const type = typeOf(entity);
  const pixel = 1 / network.getScale();
  const standsOut = !state.emphasised || state.emphasised.has(entity) || entity === state.hovered;
  context.globalAlpha = standsOut ? 1 : 0.14;
  tracePath(context, type.shape, x, y, radius);
  context.fillStyle = colorOf(type);
  context.strokeStyle = style.paper;
  context.lineWidth = 1.5 * pixel;
  context.fill();
  context.stroke();
  if (entity !== state.selected && entity !== state.hovered) return;
  tracePath(context, type.shape, x, y, radius + 4 * pixel);
  context.strokeStyle = entity === state.selected ? style.accent : style.ink;
  context.lineWidth = 2 * pixel;
  context.stroke();
}

/** Give everything the look that the selection and the filter call for. */
export function paint(): void {
  renewStyle();
  nodes.update(model.all.map((entity) => ({ id: entity.index, hidden: !isShown(entity) })));
  edges.update(edges.map(edgeLook));
  network.redraw();
}

function edgeLook({ id, from, to, unsure }: vis.Edge): vis.EdgeLook {
  const ends = [from, to].flatMap((index) => model.all[index] ?? []);
  const own = ends.some((end) => end === state.selected);
  return {
    id,
    hidden: !ends.every(isShown),
    color: { color: own ? style.accent : style.edge, opacity: own ? 0.75 : state.emphasised ? 0.12 : 0.6 },
    width: own ? 1.6 : 1,
    dashes: unsure ? [5, 4] : false,
    arrows: { to: { enabled: own, scaleFactor: ARROW } },
  };
}

/** What of the picture is on the screen now. */
export function currentView(): View {
  const { width, height } = place.getBoundingClientRect();
  return { width, height, scale: network.getScale(), middle: network.getViewPosition() };
}
