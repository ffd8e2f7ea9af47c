import { holds } from "./boxes";
import { drawLabels, drawnLabels } from "./labels";
import type { Entity } from "./model";
import { currentView, network, place } from "./network";
import { isShown, model, state } from "./state";
import { spotOf } from "./view";

/** Room around a shape that still counts as the shape, for fingers. */
const FINGER = 6;

/** Pointer over the picture; `choose` gets the entity that is clicked on, or null. */
export function watchPointer(choose: (entity: Entity | null) => void): void {
  network.on("afterDrawing", (context) => drawLabels(context, currentView()));
  network.on("click", ({ pointer }) => choose(entityAt(pointer.DOM.x, pointer.DOM.y)));
  place.addEventListener("pointermove", (event) => {
    const edge = place.getBoundingClientRect();
    if (event.pointerType === "mouse" && !event.buttons) {
      pointAt(entityAt(event.clientX - edge.left, event.clientY - edge.top));
    }
  });
  place.addEventListener("pointerleave", () => pointAt(null));
}

/** The entity whose shape or, failing that, name is at a point of the picture. */
function entityAt(x: number, y: number): Entity | null {
  const label = drawnLabels.find((box) => holds(box, x, y));
  return nearestTo(x, y, label ? 0 : FINGER) ?? label?.entity ?? null;
}

/** The entity whose shape is nearest to a point, and no farther off than `reach`. */
function nearestTo(x: number, y: number, reach: number): Entity | null {
  const view = currentView();
  let nearest: Entity | null = null;
  let least = reach;
  for (const entity of model.all.filter(isShown)) {
    const spot = spotOf(entity, view);
    const away = Math.hypot(spot.x - x, spot.y - y) - spot.radius;
    if (away < least) [nearest, least] = [entity, away];
  }
  return nearest;
}

function pointAt(entity: Entity | null): void {
  place.style.cursor = entity ? "pointer" : "";
  if (entity === state.hovered) return;
  state.hovered = entity;
  network.redraw();
}
