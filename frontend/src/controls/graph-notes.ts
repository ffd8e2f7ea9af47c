/** Notes beside the graph about what it does not show. */

import { unplacedEntities } from "../render/scene";
import { byId } from "../shared/dom";
import { formatNumber, t } from "../state/i18n";
import { pathFrom } from "../state/navigation";
import { model, state } from "../state/store";

export function drawGraphNotes(): void {
  drawEmptyNote();
  drawPartNote();
  drawUnplacedNote();
}

/** Say why the graph is empty, when it is, and what is waited for. */
function drawEmptyNote(): void {
  const empty = byId("empty");
  empty.hidden = state.visible.drawn.size > 0;
  empty.textContent = t(model.all.length ? "allHidden" : "emptyDataset");
  byId("picking").hidden = !pathFrom;
}

/** Say that the graph opens with a part of a large dataset, or shows the nearest part of a large neighbourhood. */
function drawPartNote(): void {
  const { entities, drawn } = state.visible;
  const [n, all] = state.viewState.depth
    ? [[...entities].filter((entity) => drawn.has(entity)).length, entities.size]
    : [model.all.filter(({ x }) => x !== null).length, model.all.length];
  byId("part").hidden = n === all;
  const filling = { n: formatNumber(n), all: formatNumber(all) };
  byId("part").textContent = t(state.viewState.depth ? "partNear" : "part", filling);
}

/** Say how much has no place in the layout. */
function drawUnplacedNote(): void {
  const n = unplacedEntities().length;
  const note = byId("left-out");
  note.hidden = !n || state.viewState.layout === "force";
  note.textContent = t(state.viewState.layout === "timeline" ? "undatedLeftOut" : "rootlessLeftOut", { n });
}
