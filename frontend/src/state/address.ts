/** The view state as the fragment of the page's address, and back. */

import type { Entity, Model, Statement } from "../model/model";
import { wellFormed } from "../shared/formatting";
import { LANGUAGES } from "../shared/language";
import { decoded, encoded, excludedIn, type FacetValues, facetParameters, splitAt } from "./facets/address-facets";
import {
  DATINGS,
  FIGURE_FORMS,
  INITIAL_VIEW_STATE,
  LAYOUTS,
  type Point,
  SIZES,
  SORTS,
  TABLE_NAMES,
  TABS,
  type ViewState,
} from "./view-state";

/** What an address leads to: an entity, perhaps by way of one of its statements, or an id that nothing bears. */
export interface Target {
  readonly entity: Entity | null;
  readonly statement: Statement | null;
  readonly missing: string;
}

/** The middle of what is seen, and how large; the address says it only where a link was copied with it. */
export interface Camera extends Point {
  readonly scale: number;
}

/** What a link shows of the graph: some of it as it was seen, or all of it, which each screen fits for itself. */
export type Framing = Camera | "all";

const STATEMENT = "statement/";

/** What an address puts farther away than any layout reaches would leave nothing of the rest to be seen. */
const FARTHEST = 20_000;

/** The fragment of a view state: what is selected, and behind a question mark whatever else is not usual. */
export function encodeHash(
  viewState: ViewState,
  framing: Framing | null = null,
  valuesOf: FacetValues = () => [],
): string {
  const seen: [string, string][] = framing ? [["at", framingText(framing)]] : [];
  const facets = facetParameters(viewState.excluded, valuesOf);
  const others = [...parametersOf(viewState), ...seen].map(([name, value]) => `${name}=${encoded(value)}`);
  const told = [...others, ...facets].join("&");
  const selected = encoded(viewState.selected);
  return selected || told ? `#${selected}${told && `?${told}`}` : "";
}

/** The view state that a fragment names; what it does not say, or says wrongly, is as when the page opens. */
export function decodeHash(hash: string, valuesOf: FacetValues = () => []): ViewState {
  const [selected = "", told = ""] = splitAt(hash.replace(/^#/, ""), "?");
  const said = told.split("&").map((each) => splitAt(each, "=").map(decoded));
  const all = (name: string) => said.flatMap(([given, value = ""]) => (given === name && value ? [value] : []));
  const one = <Value extends string, Other>(name: string, known: readonly Value[], otherwise: Other): Value | Other =>
    known.find((value) => value === all(name)[0]) ?? otherwise;
  const [from = "", to = ""] = all("path");
  const around = all("around")[0] ?? "";
  return {
    selected: decoded(selected),
    tab: one("view", TABS, INITIAL_VIEW_STATE.tab),
    table: one("table", TABLE_NAMES, INITIAL_VIEW_STATE.table),
    sort: one("sort", SORTS, INITIAL_VIEW_STATE.sort),
    figures: one("figures", FIGURE_FORMS, INITIAL_VIEW_STATE.figures),
    language: one("lang", LANGUAGES, INITIAL_VIEW_STATE.language),
    layout: one("layout", LAYOUTS, INITIAL_VIEW_STATE.layout),
    dating: one("by", DATINGS, INITIAL_VIEW_STATE.dating),
    sizing: one("size", SIZES, INITIAL_VIEW_STATE.sizing),
    dim: all("dim").includes("yes"),
    bothEnds: all("ends").includes("both"),
    lineNames: all("lines").includes("named"),
    excluded: excludedIn(told, valuesOf),
    around,
    depth: around ? Number(one("depth", ["1", "2", "3"], "1")) : 0,
    expanded: all("expand"),
    collapsed: all("collapse"),
    unfolded: all("unfold"),
    folded: all("fold"),
    hidden: all("hide"),
    pinned: Object.fromEntries(all("pin").map(pinIn)),
    path: from && to ? [from, to] : INITIAL_VIEW_STATE.path,
    avoided: all("avoid"),
    toldOnly: all("steps").includes("told"),
    ask: all("ask")[0] ?? "",
    query: all("query")[0] ?? "",
  };
}

function framingText(framing: Framing): string {
  return framing === "all" ? framing : [framing.x, framing.y, framing.scale].join();
}

/** What of the graph a fragment asks to see; null where it does not say. */
export function decodeFraming(hash: string): Framing | null {
  const at = splitAt(hash, "?")[1].match(/(?:^|&)at=([^&]*)/)?.[1] ?? "";
  if (at === "all") return at;
  const [x = Number.NaN, y = Number.NaN, scale = Number.NaN, ...more] = at.split(",").map(Number);
  if (more.length || ![x, y].every(Number.isFinite) || !(scale > 0)) return null;
  return { x: within(FARTHEST, x), y: within(FARTHEST, y), scale };
}

/** What a view state selects: an entity by its id, or the subject of a statement. */
export function targetOf({ selected }: ViewState, model: Model): Target {
  const found = selected.startsWith(STATEMENT) ? model.statements.get(selected.slice(STATEMENT.length)) : undefined;
  const entity = found ? found.from : entityById(selected, model);
  if (!entity) return { entity: null, statement: null, missing: selected };
  return { entity, statement: found ?? null, missing: "" };
}

/** How a view state names a statement that it selects. */
export function statementTarget(statement: Statement): string {
  return `${STATEMENT}${statement.id}`;
}

/** The entity of an id; an id with half a character, which no address can hold, by what stands for it. */
export function entityById(id: string, { entities, all }: Model): Entity | undefined {
  return entities.get(id) ?? (id.includes("\ufffd") ? all.find((entity) => wellFormed(entity.id) === id) : undefined);
}

function* parametersOf(viewState: ViewState): Generator<[string, string]> {
  const { lineNames, around, depth, pinned, path, avoided } = viewState;
  const usual = plainParameters(INITIAL_VIEW_STATE);
  for (const [name, value] of Object.entries(plainParameters(viewState)))
    if (value !== usual[name]) yield [name, value];
  if (lineNames) yield ["lines", "named"];
  if (depth) yield* Object.entries({ around, depth: String(depth) });
  for (const id of viewState.expanded) yield ["expand", id];
  for (const id of viewState.collapsed) yield ["collapse", id];
  for (const key of viewState.unfolded) yield ["unfold", key];
  for (const key of viewState.folded) yield ["fold", key];
  for (const id of viewState.hidden) yield ["hide", id];
  for (const [id, at] of Object.entries(pinned)) yield ["pin", at ? `${at.x},${at.y}@${id}` : `@${id}`];
  if (path[0]) for (const end of path) yield ["path", end];
  for (const id of avoided) yield ["avoid", id];
  for (const name of ["ask", "query"] as const) if (viewState[name]) yield [name, viewState[name]];
}

function plainParameters(viewState: ViewState): Readonly<Record<string, string>> {
  const { tab, table, sort, figures, language, layout, dating, sizing, dim, bothEnds, toldOnly } = viewState;
  return {
    view: tab,
    table,
    sort,
    figures,
    lang: language,
    layout,
    by: dating,
    size: sizing,
    dim: dim ? "yes" : "",
    ends: bothEnds ? "both" : "",
    steps: toldOnly ? "told" : "",
  };
}

/** A number, or the nearest that is no farther from zero than another. */
function within(most: number, number: number): number {
  return Math.max(-most, Math.min(number, most));
}

function pinIn(value: string): [string, Point | null] {
  const [place, id] = splitAt(value, "@");
  const [x, y] = place.split(",").map(Number);
  if (!place || !Number.isFinite(x) || !Number.isFinite(y)) return [id, null];
  return [id, { x: within(FARTHEST, x ?? 0), y: within(FARTHEST, y ?? 0) }];
}
