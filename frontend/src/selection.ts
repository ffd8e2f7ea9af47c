import { targetOf } from "./address";
import { focusOn, isCovered } from "./camera";
import { byId } from "./dom";
import { applyFilter } from "./legend";
import type { Entity } from "./model";
import { type Place, takeAskedIn } from "./navigation";
import { paint } from "./network";
import { drawPanel, foldPanel } from "./panel";
import { narrow } from "./screen";
import { choose, model, state } from "./state";
import { nameDocument } from "./title";

/** Select what the address names. */
export function showAddress(): void {
  const { entity, statement, missing } = targetOf(location.hash, model);
  state.statement = statement;
  state.missing = missing;
  select(entity, takeAskedIn());
}

/** Show an entity, or none; only what was asked for in the page takes the focus. */
function select(entity: Entity | null, askedIn: Place): void {
  choose(entity);
  if (entity && state.hiddenTypes.delete(entity.type)) applyFilter();
  if (entity || narrow.matches) foldPanel(Boolean(entity) || Boolean(state.missing));
  drawPanel();
  paint();
  nameDocument();
  if (!entity) return;
  if (askedIn !== "picture" || isCovered(entity)) focusOn(entity);
  if (askedIn === "page") byId("panel-title").focus({ preventScroll: state.statement !== null });
}
