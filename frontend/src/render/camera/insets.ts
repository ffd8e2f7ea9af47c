/** The insets of the canvas: what overlays it, details and filters on a narrow screen, and small boxes on any. */

import type { Box } from "../../layouts/boxes";
import { byId, isHidden } from "../../shared/dom";
import { narrowScreen } from "../../shared/media-queries";
import { renderer } from "../renderer";

/** Less room than this between what lies over the graph is no room. */
const LEAST = 80;

/** What always lies over the graph, or does when it has something to say. */
const SMALL = [".zoom", "#walk", "#picking", "#part", "#left-out", "#untimed"];

/** The part of the graph that neither details nor filters lie over. */
export function freeArea(): Box {
  const { width, height } = renderer.viewport();
  const area = { x: 0, y: 0, width, height };
  if (!narrowScreen.matches) return area;
  const canvas = renderer.container.getBoundingClientRect();
  const below = Math.max(0, canvas.bottom - byId("panel").getBoundingClientRect().top);
  const left = isHidden("filters") ? 0 : Math.max(0, byId("filters").getBoundingClientRect().right - canvas.left);
  // where too little is left, what lies there will be closed to see the graph
  if (height - below >= LEAST) area.height -= below;
  if (width - left >= LEAST) [area.x, area.width] = [left, width - left];
  return area;
}

/** The small things over the graph, in its CSS pixels, without the minimap. */
export function overlayBoxes(): Box[] {
  return SMALL.map((selector) => boxOf(selector)).filter((box) => box.width > 0);
}

/** Where the minimap is while something is out of sight, and where it would be otherwise. */
export function minimapBox(): Box {
  return boxOf("#miniature-box");
}

function boxOf(selector: string): Box {
  const canvas = renderer.container.getBoundingClientRect();
  const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return { x: box.x - canvas.x, y: box.y - canvas.y, width: box.width, height: box.height };
}
