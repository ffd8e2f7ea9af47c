import assert from "node:assert/strict";
import { test } from "node:test";
import { force } from "../src/layouts/force";
import { radial } from "../src/layouts/radial";
import { graph, layoutOptions, named, seen } from "./graph";

const star = graph([
  ["court/a", "knows", "court/b"],
  ["court/a", "knows", "court/c"],
  ["court/a", "knows", "court/d"],
  ["court/d", "knows", "court/e"],
  ["topic/x", "knows", "topic/y"],
]);

test("what is in question stands in the middle, and the rest in rings by its steps", () => {
  const { positions } = radial(seen(star), layoutOptions(star), "court/a");

  const { x, y } = positions.get(named(star, "court/a")) ?? { x: 0, y: 0 };
  const away = (id: string) => {
    const at = positions.get(named(star, id)) ?? { x: 0, y: 0 };
    return Math.round(Math.hypot((at.x - x) / 1.25, at.y - y) / 10);
  };
  assert.deepEqual(
    ["b", "c", "d", "e"].map((each) => away(`court/${each}`)),
    [12, 12, 12, 24],
  );
});

test("what does not hang together stands side by side", () => {
  const { positions } = radial(seen(star), layoutOptions(star), "");

  const places = new Set(Array.from(positions.values(), ({ x, y }) => `${x} ${y}`));
  assert.equal(places.size, star.all.length);
});

test("a small part is laid out anew, and a large one keeps its places", () => {
  const options = layoutOptions(star);
  const part = seen(star, { around: "topic/x", depth: 1 });

  assert.equal(force(part, { ...options, whole: 7 }).isAnew, true);
  assert.equal(force(part, { ...options, whole: 3 }).isAnew, undefined);
});
