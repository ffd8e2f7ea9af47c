import { whole } from "../shared/formatting";
import { LANGUAGES } from "./language";
import type { Entity, Model, Statement } from "./model";
import { type Choice, FACETS, LAYOUTS, OPENING, type Point, SIZES, SORTS, STAGES, TABLES } from "./view-state";

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

const STATEMENT = "statement/";

/** The address of a choice within the page: what is selected, and behind a question mark whatever else is not usual. */
export function hashOf(choice: Choice, camera: Camera | null = null): string {
  const seen: [string, string][] = camera ? [["at", [camera.x, camera.y, camera.scale].join()]] : [];
  const told = [...said(choice), ...seen].map(([name, value]) => `${name}=${written(value)}`).join("&");
  const selected = written(choice.selected);
  return selected || told ? `#${selected}${told && `?${told}`}` : "";
}

/** The choice that a fragment names; what it does not say, or says wrongly, is as when the page opens. */
export function choiceIn(hash: string): Choice {
  const [selected = "", told = ""] = halved(hash.replace(/^#/, ""), "?");
  const said = told.split("&").map((each) => halved(each, "=").map(read));
  const all = (name: string) => said.flatMap(([given, value = ""]) => (given === name && value ? [value] : []));
  const one = <Value extends string, Other>(name: string, known: readonly Value[], otherwise: Other): Value | Other =>
    known.find((value) => value === all(name)[0]) ?? otherwise;
  const [from = "", to = ""] = all("path");
  const around = all("around")[0] ?? "";
  return {
    selected: read(selected),
    stage: one("view", STAGES, OPENING.stage),
    table: one("table", TABLES, OPENING.table),
    sort: one("sort", SORTS, OPENING.sort),
    language: one("lang", LANGUAGES, OPENING.language),
    layout: one("layout", LAYOUTS, OPENING.layout),
    sizing: one("size", SIZES, OPENING.sizing),
    dim: all("dim").includes("yes"),
    lineNames: all("lines").includes("named"),
    without: Object.fromEntries(FACETS.map((facet) => [facet, all(`no-${facet}`)])) as unknown as Choice["without"],
    around,
    depth: around ? Number(one("depth", ["1", "2", "3"], "1")) : 0,
    expanded: all("expand"),
    collapsed: all("collapse"),
    hidden: all("hide"),
    pinned: Object.fromEntries(all("pin").map(pinIn)),
    path: from && to ? [from, to] : OPENING.path,
    ask: all("ask")[0] ?? "",
    query: all("query")[0] ?? "",
  };
}

/** What of the picture a fragment asks to see; null where it does not say. */
export function cameraIn(hash: string): Camera | null {
  const at = halved(hash, "?")[1].match(/(?:^|&)at=([^&]*)/)?.[1] ?? "";
  const [x = Number.NaN, y = Number.NaN, scale = Number.NaN, ...more] = at.split(",").map(Number);
  return !more.length && [x, y].every(Number.isFinite) && scale > 0 ? { x, y, scale } : null;
}

/** What a choice selects: an entity by its id, or the subject of a statement. */
export function targetOf({ selected }: Choice, model: Model): Target {
  const found = selected.startsWith(STATEMENT) ? model.statements.get(selected.slice(STATEMENT.length)) : undefined;
  const entity = found ? found.from : entityNamed(selected, model);
  if (!entity) return { entity: null, statement: null, missing: selected };
  return { entity, statement: found ?? null, missing: "" };
}

/** How a choice names a statement that it selects. */
export function nameOfStatement(statement: Statement): string {
  return `${STATEMENT}${statement.id}`;
}

/** The entity of an id; an id with half a character, which no address can hold, by what stands for it. */
export function entityNamed(id: string, { entities, all }: Model): Entity | undefined {
  return entities.get(id) ?? (id.includes("\ufffd") ? all.find((entity) => whole(entity.id) === id) : undefined);
}

function* said(choice: Choice): Generator<[string, string]> {
  const { stage, table, sort, language, layout, sizing, dim, lineNames, around, depth, pinned, path } = choice;
  const plain = { view: stage, table, sort, lang: language, layout, size: sizing, dim: dim ? "yes" : "" };
  const usual: Readonly<Record<string, string>> = {
    view: "graph",
    table: "statements",
    layout: "force",
    size: "degree",
  };
  for (const [name, value] of Object.entries(plain)) if (value && value !== usual[name]) yield [name, value];
  if (lineNames) yield ["lines", "named"];
  for (const facet of FACETS) for (const value of choice.without[facet]) yield [`no-${facet}`, value];
  if (depth) yield* Object.entries({ around, depth: String(depth) });
  for (const id of choice.expanded) yield ["expand", id];
  for (const id of choice.collapsed) yield ["collapse", id];
  for (const id of choice.hidden) yield ["hide", id];
  for (const [id, at] of Object.entries(pinned)) yield ["pin", at ? `${at.x},${at.y}@${id}` : `@${id}`];
  if (path[0]) for (const end of path) yield ["path", end];
  for (const name of ["ask", "query"] as const) if (choice[name]) yield [name, choice[name]];
}

function pinIn(value: string): [string, Point | null] {
  const [place, id] = halved(value, "@");
  const [x, y] = place.split(",").map(Number);
  return [id, place && Number.isFinite(x) && Number.isFinite(y) ? { x: x ?? 0, y: y ?? 0 } : null];
}

/** The text before the first mark, and the text behind it. */
function halved(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** A text as a part of a fragment, with all that would end the part encoded. */
function written(text: string): string {
  return encodeURI(whole(text)).replace(/[?&=#+]/g, encodeURIComponent);
}

function read(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
