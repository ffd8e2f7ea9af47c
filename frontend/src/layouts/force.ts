/** The force-directed layout, computed when the page was made; a small part, and groups, are laid out anew. */
import type { Entity } from "../model/model";
import type { Point } from "../state/view-state";
import type { VisibleGraph } from "../state/visible-graph";
import { groups } from "./groups";
import type { LayoutOptions } from "./layout-options";
import type { LayoutResult } from "./positions";
import { radial } from "./radial";

/** No more than this are laid out anew; around something in question, more. */
const SMALL = 60;
const SMALL_AROUND = 150;

/** The places of the whole picture; what has none, and a small part of it, is laid out for itself. */
export function force(visible: VisibleGraph, options: LayoutOptions): LayoutResult {
  const { drawn, dimmed } = visible;
  if (visible.groups) return groups(visible.groups, options);
  const isSmall = drawn.size <= Math.min(options.centre ? SMALL_AROUND : SMALL, options.whole / 2);
  if (isSmall && !dimmed.size) return radial(visible, options, options.centre);
  const positions = new Map([...drawn].flatMap((entity) => placeOf(entity)));
  return positions.size < drawn.size ? radial(visible, options, options.centre) : { positions, headings: [] };
}

function placeOf(entity: Entity): [Entity, Point][] {
  const { x, y } = entity;
  return x === null || y === null ? [] : [[entity, { x, y }]];
}
