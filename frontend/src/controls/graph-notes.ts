/** Notes beside the graph about what it does not show. */

import { currentLayout } from "../layouts/positions";
import { unplacedEntities } from "../render/scene";
import { byId } from "../shared/dom";
import { formatNumber, t } from "../state/i18n";
import { pathFrom } from "../state/navigation";
import { model, state } from "../state/store";
import { emptyNote } from "./empty-note";

export function drawGraphNotes(): void {
  drawEmptyNote();
  drawPartNote();
  drawUnplacedNote();
}

/** Say why the graph is empty, when it is, and what is waited for. */
function drawEmptyNote(): void {
  const empty = byId("empty");
  empty.hidden = state.visible.drawn.size > 0;
  empty.replaceChildren(...(empty.hidden ? [] : emptyNote()));
  byId("picking").hidden = !pathFrom;
}

/** Say that groups stand for a large dataset or neighbourhood, or that a layout without groups shows a part of it. */
function drawPartNote(): void {
  const { entities, drawn, groups } = state.visible;
  const n = [...drawn].filter((entity) => entities.has(entity)).length;
  byId("part").hidden = !model.isLarge || n === entities.size;
  const filling = { n: formatNumber(n), all: formatNumber(entities.size) };
  byId("part").textContent = t(groups ? "partGroups" : state.viewState.depth ? "partNear" : "part", filling);
}

function isNothingTimed(): boolean {
  const { visible, viewState } = state;
  return (
    viewState.layout === "timeline" && visible.drawn.size > 0 && currentLayout.untimed?.length === visible.drawn.size
  );
}

/** Say how much has no place in the layout, or that nothing has one along the years. */
function drawUnplacedNote(): void {
  const n = unplacedEntities().length;
  const note = byId("left-out");
  if (isNothingTimed()) {
    note.hidden = false;
    note.textContent = t("noneTimed");
    return;
  }
  // what has no time is counted beside the years
  note.hidden = !n || state.viewState.layout !== "hierarchy";
  note.textContent = t("rootlessLeftOut", { n });
}
