/** For tests and for the curious: what is drawn, and what is chosen. */

import { drawnHeadings } from "./render/headings";
import { drawnLabels } from "./render/labels";
import { isPlaced, placeOf } from "./render/positions";
import { drawing } from "./render/renderer";
import { spotOf } from "./render/viewport";
import { model, state } from "./state";

export function openToTests(): void {
  const courtgraph = Object.freeze({
    model,
    state,
    drawing,
    labelBoxes: () =>
      drawnLabels.map(({ entity, text, x, y, width, height }) => ({ id: entity?.id ?? "", text, x, y, width, height })),
    headingBoxes: () => drawnHeadings.map(({ text, x, y, width, height }) => ({ text, x, y, width, height })),
    /** The ids of what has a place, and the place of one. */
    placed: () => [...state.content.drawn].filter(isPlaced).map(({ id }) => id),
    place: (id: string) => {
      const entity = model.entities.get(id);
      return entity && placeOf(entity);
    },
    spot: (id: string) => {
      const entity = model.entities.get(id);
      return entity && spotOf(entity, drawing.view());
    },
  });
  Object.assign(window, { courtgraph });
}
