import assert from "node:assert/strict";
import { test } from "node:test";
import { LAYOUT_ALGORITHMS } from "../src/layouts/layouts";
import type { Entity } from "../src/model/model";
import type { EntityRecord } from "../src/model/payload";
import { isGroup } from "../src/state/groups/group";
import type { ViewState } from "../src/state/view-state";
import { type VisibleGraph, visibleGraphOf } from "../src/state/visible-graph";
import { layoutOptions } from "./graph";
import { model, record, statement, viewState } from "./records";

const GOALS = Array.from({ length: 100 }, (_, place) => `goal/${place}`);
const AWARDS = Array.from({ length: 20 }, (_, place) => `award/${place}`);

/** A thing of a large dataset: without a place, near a court, of the type that its id names. */
function thing(id: string, court: string, more: Partial<EntityRecord> = {}): EntityRecord {
  const type = id.split("/")[0] ?? "";
  return record(id, { type, x: null, y: null, court, ...more });
}

/** A court with 100 goals, and below it one with 20 awards; a topic that is near none. */
const dataset = model({
  entities: [
    thing("court/high", ""),
    thing("court/low", "court/high"),
    ...GOALS.map((id, place) => thing(id, "court/high", { degree: place })),
    ...AWARDS.map((id) => thing(id, "court/low")),
    thing("topic/far", ""),
  ],
  statements: [
    statement("below", "court/low", "supervisedBy", { object: "court/high" }),
    ...GOALS.map((id) => statement(id, "court/high", "achieved", { object: id })),
    ...AWARDS.map((id) => statement(id, "court/low", "received", { object: id })),
    statement("one", "goal/0", "leadsTo", { object: "award/0" }),
    statement("two", "goal/1", "leadsTo", { object: "award/0" }),
  ],
});

function seen(more: Partial<ViewState>): VisibleGraph {
  return visibleGraphOf(dataset, viewState(more));
}

function said(shape: Entity): string {
  return isGroup(shape) ? `${shape.key}=${shape.count}` : shape.id;
}

const drawn = (more: Partial<ViewState>) => Array.from(seen(more).drawn, said);
const OPENING = [
  "court/high=122",
  "court/high",
  "court/low=21",
  "court/low",
  "court/low|award=20",
  "court/high|goal=100",
];

test("a large dataset opens with groups by their nearest court and type, and with what is near none", () => {
  assert.deepEqual(drawn({}), [...OPENING, "topic/far"]);
});

test("a group that the page opens unfolded can be folded", () => {
  assert.deepEqual(drawn({ folded: ["court/high"] }), ["court/high=122", "topic/far"]);
});

test("a group unfolds into the best connected of its entities and a group of the rest, which unfolds again", () => {
  const more = drawn({ unfolded: ["court/high|goal"] }).filter((each) => each.includes("goal"));
  assert.deepEqual(more.slice(0, 3), ["court/high|goal=100", "goal/99", "goal/98"]);
  assert.deepEqual(more.slice(-2), ["goal/40", "court/high|goal+=40"]);

  const all = drawn({ unfolded: ["court/high|goal", "court/high|goal+"] });
  assert.equal(all.filter((each) => each.startsWith("goal/")).length, 100);
});

test("an unknown group in an address changes nothing", () => {
  assert.deepEqual(drawn({ unfolded: ["court/none"], folded: ["court/none"] }), [...OPENING, "topic/far"]);
});

test("filters are told by the numbers of groups, and a filtered court still holds its own together", () => {
  const excluded = { ...viewState({}).excluded, type: ["court"] };
  const left = drawn({ excluded, bothEnds: true });

  assert.deepEqual(left, ["court/high=120", "court/low=20", "court/low|award=20", "court/high|goal=100", "topic/far"]);
});

test("what is selected is drawn itself beside the group that it is in, with its neighbours", () => {
  const { drawn: shapes, groups } = seen({ selected: "award/0" });

  assert.deepEqual(Array.from(shapes, said).slice(-3), ["award/0", "goal/0", "goal/1"]);
  const parents = [...(groups?.parents ?? [])].map(([child, parent]) => [said(child), said(parent)]);
  assert.deepEqual(parents.slice(-3), [
    ["award/0", "court/low|award=20"],
    ["goal/0", "award/0"],
    ["goal/1", "award/0"],
  ]);
});

test("a neighbourhood is grouped by predicate and type", () => {
  assert.deepEqual(drawn({ around: "court/high", depth: 1 }), [
    "court/high",
    "court/high|achieved>goal=100",
    "court/low",
  ]);
  assert.deepEqual(drawn({ around: "court/high", depth: 2 }).slice(-1), ["court/high|award=20"]);
});

test("a small neighbourhood is drawn one by one", () => {
  const { groups, drawn: shapes } = seen({ around: "court/low", depth: 1 });

  assert.equal(groups, null);
  assert.equal(shapes.size, 22);
});

test("an edge between groups holds the statements of all their entities", () => {
  const { edges } = seen({});
  const between = (from: string, to: string) => edges.find((edge) => said(edge.from) === from && said(edge.to) === to);

  assert.deepEqual(
    between("court/high|goal=100", "court/low|award=20")?.statements.map(({ id }) => id),
    ["one", "two"],
  );
  assert.equal(between("court/high", "court/high|goal=100")?.statements.length, 100);
  assert.deepEqual(between("court/high=122", "court/low=21")?.statements, []);
});

test("a group stays the same shape while others unfold, so that it moves and does not jump", () => {
  const [before, after] = [seen({}), seen({ unfolded: ["court/high|goal"] })];

  for (const shape of before.drawn) assert.ok(after.drawn.has(shape), said(shape));
});

test("every shape has a place of its own, and a number that no entity has", () => {
  const visible = seen({ unfolded: ["court/high|goal"] });
  const { positions } = LAYOUT_ALGORITHMS.force(visible, { ...layoutOptions(dataset), name: said });
  const spots = new Set(Array.from(positions.values(), ({ x, y }) => `${x} ${y}`));

  assert.equal(spots.size, visible.drawn.size);
  assert.equal(new Set(Array.from(visible.drawn, ({ index }) => index)).size, visible.drawn.size);
});

test("a layout without groups draws the best connected alone", () => {
  const ids = Array.from({ length: 500 }, (_, place) => `goal/${place}`);
  const large = model({ entities: ids.map((id, place) => thing(id, "", { degree: place })) });
  const { drawn: shapes, groups } = visibleGraphOf(large, viewState({ layout: "type" }));

  assert.equal(groups, null);
  assert.deepEqual(
    [shapes.size, shapes.has(large.all[100] as Entity), shapes.has(large.all[99] as Entity)],
    [400, true, false],
  );
});

test("the edges of groups are made once for all that is selected among what is drawn", () => {
  const [opening, selected, beyond] = [seen({}), seen({ selected: "court/low" }), seen({ selected: "award/0" })];

  assert.equal(selected.edges, opening.edges);
  assert.equal(selected.drawn, opening.drawn);
  assert.notEqual(beyond.edges, opening.edges);
  assert.deepEqual(seen({}).edges, opening.edges);
});

test("what is unfolded or filtered has edges of its own", () => {
  const { edges } = seen({});
  const excluded = { ...viewState({}).excluded, predicate: ["achieved"] };

  assert.notDeepEqual(seen({ unfolded: ["court/high|goal"] }).edges, edges);
  assert.notDeepEqual(seen({ excluded }).edges, edges);
});
