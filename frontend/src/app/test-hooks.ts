/** Test hooks: `window.courtgraph` tells what is drawn, and what is chosen. */

import { hasPosition, positionOf } from "../layouts/positions";
import type { Entity } from "../model/model";
import { spotOf } from "../render/camera/viewport";
import { drawnHeadings } from "../render/labels/headings";
import { isRoot } from "../render/labels/label-rank";
import { drawnLabels } from "../render/labels/labels";
import { renderer } from "../render/renderer";
import { encodeHash } from "../state/address";
import { facetValues, model, state } from "../state/store";

/** An entity, or a group that is drawn. */
function shapeOf(id: string): Entity | undefined {
  return model.entities.get(id) ?? [...state.visible.drawn].find((shape) => shape.id === id);
}

export function exposeTestHooks(): void {
  const courtgraph = Object.freeze({
    model,
    state,
    renderer,
    /** The address of what is shown, in its shortest form, and the values of a facet. */
    address: () => encodeHash(state.viewState, null, facetValues),
    values: facetValues,
    labelBoxes: () =>
      drawnLabels.map(({ entity, lines, x, y, width, height }) => ({
        ...{ id: entity?.id ?? "", text: lines.join(" "), lines },
        ...{ x, y, width, height },
      })),
    headingBoxes: () => drawnHeadings.map(({ text, x, y, width, height }) => ({ text, x, y, width, height })),
    /** The ids of what trees hang from. */
    roots: () => [...state.visible.drawn].filter(isRoot).map(({ id }) => id),
    /** The ids of what has a place, and the place of one. */
    placed: () => [...state.visible.drawn].filter(hasPosition).map(({ id }) => id),
    place: (id: string) => {
      const entity = shapeOf(id);
      return entity && positionOf(entity);
    },
    spot: (id: string) => {
      const entity = shapeOf(id);
      return entity && spotOf(entity, renderer.viewport());
    },
  });
  Object.assign(window, { courtgraph });
}
