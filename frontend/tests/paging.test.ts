import assert from "node:assert/strict";
import { test } from "node:test";
import { extendedAfter, extendedBefore, isInRange, pageAround } from "../src/shared/paging";

test("a place lies in the page that is made for it", () => {
  for (const place of [0, 199, 200, 612]) assert.ok(isInRange(place, pageAround(place, 200, 613)));
  assert.deepEqual(pageAround(612, 200, 613), { from: 600, to: 613 });
});

test("the end of a range is no part of it", () => {
  assert.equal(isInRange(200, { from: 0, to: 200 }), false);
});

test("a range grows by one page either way, and no further than the list", () => {
  assert.deepEqual(extendedAfter({ from: 0, to: 200 }, 200, 613), { from: 0, to: 400 });
  assert.deepEqual(extendedAfter({ from: 400, to: 600 }, 200, 613), { from: 400, to: 613 });
  assert.deepEqual(extendedBefore({ from: 400, to: 600 }, 200), { from: 200, to: 600 });
  assert.deepEqual(extendedBefore({ from: 100, to: 600 }, 200), { from: 0, to: 600 });
});
