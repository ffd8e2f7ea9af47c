/** Runs the layout that is chosen, with the shapes sized by the measure that is chosen. */

import { facetValueName } from "../controls/facet-names";
import { betweenness } from "../layouts/centrality";
import type { LayoutOptions } from "../layouts/layout-options";
import { LAYOUT_ALGORITHMS } from "../layouts/layouts";
import { applyLayout } from "../layouts/positions";
import type { Entity } from "../model/model";
import { radiusOf, resize } from "../render/style/node-style";
import { typeOf } from "../render/style/type-style";
import { byId } from "../shared/dom";
import { entityById } from "../state/address";
import { NONE } from "../state/facets/year-facet";
import type { GroupTree } from "../state/groups/group-tree";
import { nameOf, t, typeName } from "../state/i18n";
import { datesOf } from "../state/statement-dates";
import { model, state } from "../state/store";
import type { Point, ViewState } from "../state/view-state";
import type { VisibleGraph } from "../state/visible-graph";

/** The smallest and the largest shape, as html/layout.py draws them. */
const SMALLEST = 7;
const LARGEST = 34;

/** What sizes were measured by. */
let measured: { readonly visible: VisibleGraph; readonly sizing: ViewState["sizing"] } | null = null;

/** Lay out what is to be seen. */
export function runLayout(): void {
  const { visible, viewState } = state;
  if (measured?.visible !== visible || measured.sizing !== viewState.sizing) {
    resize(visible.groups ? sizesOfUnfolded(visible.groups) : sizesOf(viewState.sizing, visible));
    measured = { visible, sizing: viewState.sizing };
  }
  const byReader = Object.entries(viewState.pinned).flatMap(([id, point]): [Entity, Point][] => {
    const entity = entityById(id, model);
    return entity && point ? [[entity, point]] : [];
  });
  applyLayout(LAYOUT_ALGORITHMS[viewState.layout](visible, currentOptions()), new Map(byReader));
}

/** A group that has unfolded stands for nothing any longer but its name. */
function sizesOfUnfolded({ unfolded }: GroupTree): Map<Entity, number> {
  return new Map([...unfolded].map((group) => [group, SMALLEST]));
}

function sizesOf(sizing: ViewState["sizing"], visible: VisibleGraph): Map<Entity, number> {
  return sizing === "between" ? sizesByBetweenness(visible) : new Map();
}

function sizesByBetweenness({ drawn, edges }: VisibleGraph): Map<Entity, number> {
  // a plan is no way between two things
  const facts = edges.filter(({ unsure }) => !unsure);
  const scores = betweenness(drawn, facts);
  const most = Math.max(...scores.values(), 1);
  const radius = (score: number) => Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(score / most));
  return new Map(Array.from(scores, ([entity, score]) => [entity, radius(score)]));
}

function currentOptions(): LayoutOptions {
  const { clientWidth, clientHeight } = byId("stage-graph");
  return {
    // a picture that is not on the screen yet has no width
    ratio: clientWidth && clientHeight ? Math.min(Math.max(clientWidth / clientHeight, 0.6), 2.2) : 1.3,
    centre: state.viewState.depth ? state.viewState.around : "",
    whole: model.all.length,
    types: model.payload.types,
    predicates: model.predicates,
    periods: model.payload.periods,
    datesOf: (statement) => datesOf(statement, state.viewState.dating, model),
    yearName: (value) => (value === NONE ? t("noTime") : facetValueName("year", value).text),
    typeName: (type) => typeName(typeOf({ type })).text,
    name: (entity) => nameOf(entity).text,
    radius: radiusOf,
  };
}
