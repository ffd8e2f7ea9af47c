import assert from "node:assert/strict";
import { test } from "node:test";
import { earlier, isIn, longer, portionWith } from "../src/data/paging";

test("a place lies in the portion that is made for it", () => {
  for (const place of [0, 199, 200, 612]) assert.ok(isIn(place, portionWith(place, 200, 613)));
  assert.deepEqual(portionWith(612, 200, 613), { from: 600, to: 613 });
});

test("the end of a portion is no part of it", () => {
  assert.equal(isIn(200, { from: 0, to: 200 }), false);
});

test("a portion grows by one portion either way, and no further than the list", () => {
  assert.deepEqual(longer({ from: 0, to: 200 }, 200, 613), { from: 0, to: 400 });
  assert.deepEqual(longer({ from: 400, to: 600 }, 200, 613), { from: 400, to: 613 });
  assert.deepEqual(earlier({ from: 400, to: 600 }, 200), { from: 200, to: 600 });
  assert.deepEqual(earlier({ from: 100, to: 600 }, 200), { from: 0, to: 600 });
});
