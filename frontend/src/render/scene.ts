/** The scene: the entities of the visible graph that have a position, and the edges between them. */

import { countMoved, hasPosition, setProgress } from "../layouts/positions";
import type { Entity } from "../model/model";
import { reducedMotion } from "../shared/media-queries";
import { state } from "../state/store";
import { renderer, type Scene } from "./renderer";

/** What is to be drawn now. */
export function sceneNow(): Scene {
  const { drawn, edges } = state.visible;
  const entities = new Set([...drawn].filter(hasPosition));
  if (entities.size === drawn.size) return { entities, edges };
  return { entities, edges: edges.filter(({ from, to }) => entities.has(from) && entities.has(to)) };
}

/** What is to be seen but has no place in the layout. */
export function unplacedEntities(): Entity[] {
  return [...state.visible.drawn].filter((entity) => !hasPosition(entity));
}

const DURATION = 350;

/** More than this would not move smoothly. */
const MOST_MOVING = 1500;

let moves = 0;

/** Draw the scene; what stands elsewhere than before goes there before the reader's eyes. */
export function drawScene(): void {
  const scene = sceneNow();
  const own = ++moves;
  const count = countMoved();
  if (reducedMotion.matches || !count || count > MOST_MOVING) {
    renderer.show(scene);
    return;
  }
  const start = performance.now();
  const step = () => {
    if (own !== moves) return;
    const passed = Math.min((performance.now() - start) / DURATION, 1);
    setProgress(eased(passed));
    renderer.show(scene);
    if (passed < 1) requestAnimationFrame(step);
  };
  step();
}

function eased(passed: number): number {
  return passed < 0.5 ? 2 * passed * passed : 1 - 2 * (1 - passed) * (1 - passed);
}
