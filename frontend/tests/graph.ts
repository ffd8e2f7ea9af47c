/** Small graphs for the tests of layouts, walks and measures. */

import type { LayoutOptions } from "../src/layouts/layout-options";
import type { Entity, Model } from "../src/model/model";
import type { EntityRecord, Payload, StatementRecord } from "../src/model/payload";
import { yearValuesOf } from "../src/state/facets/year-facet";
import { INITIAL_VIEW_STATE, type ViewState } from "../src/state/view-state";
import { type VisibleGraph, visibleGraphOf } from "../src/state/visible-graph";
import { model, predicate } from "./records";

/** A subject, a predicate, an object, and perhaps qualifiers. */
export type Line = readonly [string, string, string, Readonly<Record<string, string>>?];

/** The type of an entity is what its id has before the slash, and the id of a statement is `s` and its place. */
export function graph(lines: readonly Line[], alone: readonly string[] = [], inferred: readonly string[] = []): Model {
  const ids = [...new Set([...lines.flatMap(([from, , to]) => [from, to]), ...alone])];
  const degree = (id: string) => lines.filter(([from, , to]) => from === id || to === id).length;
  const types = [...new Set(ids.map(typeIn))].map((name) => ({ name, label: {}, parent: "", color: "", shape: "dot" }));
  const entities = ids.map((id, place) => record(id, degree(id), place));
  const statements = lines.map(statement).map((each) => ({ ...each, inferred: inferred.includes(each.id) }));
  return model({ entities, statements, types, predicates: PREDICATES });
}

const PREDICATES: Payload["predicates"] = [
  { ...predicate("hasPart"), stands: "above" },
  { ...predicate("memberOf"), stands: "below" },
  { ...predicate("supervisedBy"), stands: "below" },
  predicate("knows"),
];

function typeIn(id: string): string {
  return id.split("/")[0] ?? "";
}

function record(id: string, degree: number, place: number): EntityRecord {
  const nothing = { alias: {}, description: {}, same_as: [] };
  return {
    id,
    type: typeIn(id),
    label: { en: id },
    ...nothing,
    degree,
    size: 7 + degree,
    x: place * 40,
    y: 0,
    court: "",
  };
}

function statement([subject, predicate, object, qualifiers = {}]: Line, place: number): StatementRecord {
  const nothing = {
    value: "",
    unit: "",
    lang: "",
    modality: "fact",
    status: "accepted",
    inferred: false,
    covered: [],
    open: false,
    cited: [],
  };
  return { id: `s${place}`, subject, predicate, object, qualifiers, ...nothing };
}

/** What is to be seen of a graph. */
export function seen(model: Model, viewState: Partial<ViewState> = {}): VisibleGraph {
  return visibleGraphOf(model, { ...INITIAL_VIEW_STATE, ...viewState });
}

export function layoutOptions({ payload, predicates }: Model, ratio = 1.5): LayoutOptions {
  return {
    ratio,
    centre: "",
    whole: 0,
    types: payload.types,
    predicates,
    periods: payload.periods,
    datesOf: (statement) => yearValuesOf(statement, payload.periods).filter((value) => value !== "-"),
    yearName: (value) => (value === "-" ? "no year" : value),
    typeName: (type) => type,
    name: ({ id }) => id,
    radius: ({ size }) => size,
  };
}

export function named(model: Model, id: string): Entity {
  const found = model.entities.get(id);
  if (!found) throw new Error(`the graph has no ${id}`);
  return found;
}

/** The ids of entities, sorted. */
export function ids(entities: Iterable<Entity>): string[] {
  return Array.from(entities, ({ id }) => id).sort();
}
