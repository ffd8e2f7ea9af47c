import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeHash, encodeHash } from "../src/state/address";
import { MOST_PATHS } from "../src/state/path";
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
  const { paths } = seen(model, { path: ["p/a", "p/d"] });
  const [path, ...others] = paths;
  assert.deepEqual(others, []);
  assert.deepEqual(
    path?.map(({ from, to, statements }) => [from.id, to.id, statements.length]),
    [
      ["p/a", "p/b", 1],
      ["p/b", "p/c", 1],
      ["p/c", "p/d", 1],
    ],
  );
});

/** Two ways of two steps from a to d, one of which is inferred in part, and a way of three. */
const WAYS = graph([
  ["p/a", "knows", "p/b"],
  ["p/b", "knows", "p/d"],
  ["p/a", "knows", "p/c"],
  ["p/d", "knows", "p/c"],
  ["p/d", "memberOf", "p/c"],
  ["p/a", "knows", "p/e"],
  ["p/e", "knows", "p/f"],
  ["p/f", "knows", "p/d"],
]);
const stopsOf = (viewState: Partial<ViewState>) =>
  seen(WAYS, { path: ["p/a", "p/d"], ...viewState }).paths.map((path) => path.map(({ to }) => to.id.slice(2)).join(""));

test("all shortest paths are found, each once, however many statements a step has", () => {
  assert.deepEqual(stopsOf({}), ["bd", "cd"]);
});

test("a path goes around what it may not go through, by a longer way if need be", () => {
  assert.deepEqual(stopsOf({ avoided: ["p/b"] }), ["cd"]);
  assert.deepEqual(stopsOf({ avoided: ["p/b", "p/c"] }), ["efd"]);
  assert.deepEqual(stopsOf({ avoided: ["p/b", "p/c", "p/e"] }), []);
  assert.deepEqual(stopsOf({ avoided: ["p/a", "p/d", "p/none"] }), ["bd", "cd"]);
});

test("a path takes inferred steps unless it is asked not to", () => {
  const lines: Line[] = [
    ["p/a", "knows", "p/b"],
    ["p/a", "knows", "p/c"],
    ["p/c", "knows", "p/b"],
  ];
  const inferred = graph(lines, [], ["s0"]);
  const stops = (toldOnly: boolean) =>
    seen(inferred, { path: ["p/a", "p/b"], toldOnly }).paths.map((path) => path.map(({ to }) => to.id));
  assert.deepEqual([stops(false), stops(true)], [[["p/b"]], [["p/c", "p/b"]]]);
});

test("of very many shortest paths the first are told", () => {
  const between = Array.from({ length: 12 }, (_, place) => `p/${place}`);
  const many = graph(
    between.flatMap((id): Line[] => [
      ["p/a", "knows", id],
      [id, "knows", "p/d"],
    ]),
  );
  assert.equal(seen(many, { path: ["p/a", "p/d"] }).paths.length, MOST_PATHS);
});

test("there is no path over what is filtered out, nor to what nothing ties", () => {
  assert.deepEqual(seen(model, { path: ["p/a", "p/f"] }).paths, []);
  assert.deepEqual(seen(model, { path: ["p/a", "p/e"], ...excluding({ predicate: ["memberOf"] }) }).paths, []);
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
