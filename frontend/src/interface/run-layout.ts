/** Puts everything where the chosen layout wants it, as large as the chosen measure says. */
import { entityNamed } from "../data/address";
import { betweenness } from "../data/centrality";
import type { Entity } from "../data/model";
import type { Choice, Point } from "../data/view-state";
import type { Content } from "../data/visible-graph";
import { nameOf, say, typeName } from "../i18n";
import type { Setting } from "../layouts/layout-options";
import { ARRANGEMENTS } from "../layouts/layouts";
import { radiusOf } from "../render/appearance";
import { arrange } from "../render/positions";
import { resize } from "../render/sizes";
import { byId } from "../shared/dom";
import { model, state } from "../state";
import { typeOf } from "./swatch";

/** The smallest and the largest shape, as html/layout.py draws them. */
const SMALLEST = 7;
const LARGEST = 34;

/** What sizes were measured by. */
let measured: { readonly content: Content; readonly sizing: Choice["sizing"] } | null = null;

/** Lay out what is to be seen. */
export function lay(): void {
  const { content, choice } = state;
  if (measured?.content !== content || measured.sizing !== choice.sizing) {
    resize(choice.sizing === "between" ? sizesBetween(content) : new Map());
    measured = { content, sizing: choice.sizing };
  }
  const byReader = Object.entries(choice.pinned).flatMap(([id, point]): [Entity, Point][] => {
    const entity = entityNamed(id, model);
    return entity && point ? [[entity, point]] : [];
  });
  arrange(ARRANGEMENTS[choice.layout](content, settingNow()), new Map(byReader));
}

function sizesBetween({ drawn, ties }: Content): Map<Entity, number> {
  const scores = betweenness(drawn, ties);
  const most = Math.max(...scores.values(), 1);
  const radius = (score: number) => Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(score / most));
  return new Map(Array.from(scores, ([entity, score]) => [entity, radius(score)]));
}

function settingNow(): Setting {
  const { clientWidth, clientHeight } = byId("stage-graph");
  return {
    // a picture that is not on the screen yet has no width
    ratio: clientWidth && clientHeight ? Math.min(Math.max(clientWidth / clientHeight, 0.6), 2.2) : 1.3,
    types: model.payload.types,
    predicates: model.predicates,
    noYear: say("noYear"),
    typeName: (type) => typeName(typeOf({ type })).text,
    name: (entity) => nameOf(entity).text,
    radius: radiusOf,
  };
}
