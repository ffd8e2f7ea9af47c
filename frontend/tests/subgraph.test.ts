import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeHash, encodeHash } from "../src/state/address";
import { leavesOf, neighbourhood } from "../src/state/subgraph";
import { INITIAL_VIEW_STATE, type ViewState } from "../src/state/view-state";
import { graph, ids, type Line, named, seen } from "./graph";

/** A row a-b-c-d-e, with a leaf at b and one at c, and f apart. */
const LINES: Line[] = [
  ["p/a", "knows", "p/b"],
  ["p/c", "knows", "p/b"],
  ["p/c", "knows", "p/d"],
  ["p/d", "memberOf", "p/e"],
  ["p/b", "knows", "p/leaf1"],
  ["p/leaf2", "knows", "p/c"],
];
const model = graph(LINES, ["p/f"]);
const all = new Set(model.statements.values());
const shown = (viewState: Partial<ViewState>) => ids(seen(model, viewState).drawn).map((id) => id.slice(2));
const excluding = (facets: Partial<ViewState["excluded"]>) => ({
  excluded: { ...INITIAL_VIEW_STATE.excluded, ...facets },
});

test("a neighbourhood reaches as many steps as are asked for, whichever way statements run", () => {
  const reach = (depth: number) => ids(neighbourhood(named(model, "p/b"), depth, all)).length;
  assert.deepEqual([1, 2, 3].map(reach), [4, 6, 7]);
  assert.deepEqual(shown({ around: "p/b", depth: 1 }), ["a", "b", "c", "leaf1"]);
});

test("expanding adds the neighbours of an entity to a neighbourhood", () => {
  assert.deepEqual(shown({ around: "p/a", depth: 1, expanded: ["p/b"] }), ["a", "b", "c", "leaf1"]);
});

test("collapsing takes away only what nothing else shown ties", () => {
  assert.deepEqual(ids(leavesOf(named(model, "p/b"), new Set(model.all), all)), ["p/a", "p/leaf1"]);
  assert.deepEqual(shown({ collapsed: ["p/b"] }), ["b", "c", "d", "e", "f", "leaf2"]);
});

test("what is pinned stays, whatever is collapsed, filtered or far away", () => {
  assert.ok(shown({ collapsed: ["p/b"], pinned: { "p/a": null } }).includes("a"));
  assert.ok(shown({ around: "p/e", depth: 1, pinned: { "p/a": { x: 1, y: 2 } } }).includes("a"));
});

test("what is hidden is gone until it is brought back", () => {
  assert.ok(!shown({ hidden: ["p/c"] }).includes("c"));
  assert.ok(!shown({ hidden: ["p/c"], around: "p/b", depth: 2 }).includes("c"));
  assert.ok(shown({ hidden: [] }).includes("c"));
});

test("an id that nothing bears changes nothing", () => {
  const nobody = { around: "p/nobody", depth: 2, expanded: ["p/x"], collapsed: ["p/y"], hidden: ["p/z"] };
  assert.deepEqual(shown(nobody), shown({}));
});

test("the statements that filters leave are known also of what the walk leaves out", () => {
  const visible = seen(model, { around: "p/a", depth: 1, ...excluding({ predicate: ["memberOf"] }) });
  assert.equal(visible.passing.size, LINES.length - 1);
  assert.equal(visible.statements.length, 1);
});

test("a path is a shortest one, and each step says which statements it takes", () => {
  const { path } = seen(model, { path: ["p/a", "p/d"] });
  assert.deepEqual(
    path?.map(({ from, to, statements }) => [from.id, to.id, statements.length]),
    [
      ["p/a", "p/b", 1],
      ["p/b", "p/c", 1],
      ["p/c", "p/d", 1],
    ],
  );
});

test("there is no path over what is filtered out, nor to what nothing ties", () => {
  assert.equal(seen(model, { path: ["p/a", "p/f"] }).path, null);
  assert.equal(seen(model, { path: ["p/a", "p/e"], ...excluding({ predicate: ["memberOf"] }) }).path, null);
});

test("every stop of a path is in the picture, also when it is hidden or far from a neighbourhood", () => {
  const stops = ["a", "b", "c", "d"];
  const far = shown({ path: ["p/a", "p/d"], around: "p/e", depth: 1 });
  assert.deepEqual(
    stops.filter((stop) => !far.includes(stop)),
    [],
  );
  assert.ok(shown({ path: ["p/a", "p/d"], hidden: ["p/b"] }).includes("b"));
});

test("an address says the whole walk, and leads back to it", () => {
  const walk: ViewState = {
    ...INITIAL_VIEW_STATE,
    selected: "p/b",
    layout: "hierarchy",
    sizing: "between",
    lineNames: true,
    around: "人/一?二",
    depth: 3,
    expanded: ["p/a", "p&b=c"],
    collapsed: ["p/c"],
    hidden: ["p/d", "#e"],
    pinned: { "p/a": { x: -12, y: 40 }, "p@b,c": null },
    path: ["p/a", "p+d"],
  };
  assert.deepEqual(decodeHash(encodeHash(walk)), walk);
});

test("a neighbourhood of nobody, or of no sensible reach, is none", () => {
  assert.equal(decodeHash("#?depth=2").depth, 0);
  assert.equal(decodeHash("#?around=p/a&depth=99").depth, 1);
  assert.equal(decodeHash("#?layout=__proto__").layout, "force");
});
