import assert from "node:assert/strict";
import { test } from "node:test";
import { betweenness } from "../src/layouts/centrality";
import { graph, type Line, named, seen } from "./graph";

function scores(lines: readonly Line[]): Record<string, number> {
  const { drawn, edges } = seen(graph(lines));
  return Object.fromEntries(
    Array.from(betweenness(drawn, edges), ([{ id }, score]) => [id, Math.round(score * 100) / 100]),
  );
}

test("the middle of a star lies between all pairs of its ends", () => {
  const star = ["a", "b", "c", "d"].map((end): Line => ["p/hub", "knows", `p/${end}`]);
  assert.deepEqual(scores(star), { "p/hub": 6, "p/a": 0, "p/b": 0, "p/c": 0, "p/d": 0 });
});

test("what lies nearer to the middle of a row lies between more", () => {
  const row: Line[] = [
    ["p/a", "knows", "p/b"],
    ["p/c", "knows", "p/b"],
    ["p/c", "knows", "p/d"],
    ["p/d", "knows", "p/e"],
  ];
  assert.deepEqual(scores(row), { "p/a": 0, "p/b": 3, "p/c": 4, "p/d": 3, "p/e": 0 });
});

test("two ways of the same length share the pair", () => {
  const square: Line[] = [
    ["p/a", "knows", "p/b"],
    ["p/b", "knows", "p/c"],
    ["p/c", "knows", "p/d"],
    ["p/d", "knows", "p/a"],
  ];
  assert.deepEqual(scores(square), { "p/a": 0.5, "p/b": 0.5, "p/c": 0.5, "p/d": 0.5 });
});

test("statements that say the same two belong together count once", () => {
  const twice: Line[] = [
    ["p/a", "knows", "p/b"],
    ["p/b", "knows", "p/a"],
    ["p/b", "memberOf", "p/a"],
    ["p/b", "knows", "p/c"],
  ];
  assert.deepEqual(scores(twice), { "p/a": 0, "p/b": 1, "p/c": 0 });
});

test("a sample of sources finds what everything passes through, the same each time and quickly", () => {
  const sides = Array.from({ length: 2000 }, (_, n): Line => [`p/e${n}`, "knows", n < 1000 ? "p/left" : "p/right"]);
  const model = graph([...sides, ["p/left", "knows", "p/bridge"], ["p/bridge", "knows", "p/right"]]);
  const { drawn, edges } = seen(model);
  const start = performance.now();
  const found = betweenness(drawn, edges);
  assert.ok(performance.now() - start < 2000);
  const bridge = found.get(named(model, "p/bridge")) ?? 0;
  // a thousand and one on each side, less what the sample misses
  assert.ok(Math.abs(bridge - 1001 * 1001) < 0.02 * 1001 * 1001, String(bridge));
  assert.deepEqual(betweenness(drawn, edges), found);
});
