/** What the picture does not show, in words beside it. */

import { counted, say } from "../i18n";
import { leftOut } from "../render/scene";
import { byId } from "../shared/dom";
import { model, state } from "../state";
import { pathFrom } from "./navigation";

export function tellWhatIsMissing(): void {
  tellEmptiness();
  tellPart();
  tellLeftOut();
}

/** Say why the picture is empty, when it is, and what is waited for. */
function tellEmptiness(): void {
  const empty = byId("empty");
  empty.hidden = state.content.drawn.size > 0;
  empty.textContent = say(model.all.length ? "allHidden" : "emptyDataset");
  byId("picking").hidden = !pathFrom;
}

/** Say that the picture opens with a part of a large dataset, or shows the nearest part of a large neighbourhood. */
function tellPart(): void {
  const { entities, drawn } = state.content;
  const [n, all] = state.choice.depth
    ? [[...entities].filter((entity) => drawn.has(entity)).length, entities.size]
    : [model.all.filter(({ x }) => x !== null).length, model.all.length];
  byId("part").hidden = n === all;
  byId("part").textContent = say(state.choice.depth ? "partNear" : "part", { n: counted(n), all: counted(all) });
}

/** Say how much has no place in the layout. */
function tellLeftOut(): void {
  const n = leftOut().length;
  const note = byId("left-out");
  note.hidden = !n || state.choice.layout === "force";
  note.textContent = say(state.choice.layout === "timeline" ? "undatedLeftOut" : "rootlessLeftOut", { n });
}
