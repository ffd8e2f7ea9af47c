import assert from "node:assert/strict";
import { test } from "node:test";
import { batches } from "../src/export/batches";
import { atOnce, inSlices, type Work } from "../src/export/work";

/** Work of so many milliseconds, a little with each step. */
function* busy(milliseconds: number): Work<string> {
  const start = performance.now();
  for (let passed = 0; passed < milliseconds; passed = performance.now() - start) yield passed / milliseconds;
  return "done";
}

const never = new AbortController().signal;

test("work in slices comes to the same as work at once", async () => {
  const pieces = Array.from({ length: 2500 }, (_, place) => `piece ${place}\n`);
  const sliced = await inSlices(batches(pieces, 2500), { signal: never, progress: () => undefined });
  assert.deepEqual(sliced, atOnce(batches(pieces, 2500)));
  assert.equal(sliced.join(""), pieces.join(""));
});

test("between two slices whatever waits has its turn", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await inSlices(busy(200), { signal: never, progress: () => undefined });
  clearInterval(timer);
  assert.ok(turns >= 3, `${turns} turns`);
});

test("progress grows from slice to slice and never goes beyond the whole", async () => {
  const told: number[] = [];
  await inSlices(busy(200), { signal: never, progress: (done) => told.push(done) });
  assert.ok(told.length >= 3);
  assert.deepEqual(
    told,
    [...told].sort((one, other) => one - other),
  );
  assert.ok(told.every((done) => done > 0 && done <= 1));
});

test("work that is stopped ends before it is done", async () => {
  const stopping = new AbortController();
  const start = performance.now();
  const working = inSlices(busy(5000), { signal: stopping.signal, progress: () => stopping.abort() });
  await assert.rejects(working, { name: "AbortError" });
  assert.ok(performance.now() - start < 1000);
});

test("a mistake in the work is told", async () => {
  // biome-ignore lint/correctness/useYield: it fails before it can pause
  function* failing(): Work<string> {
    throw new Error("no");
  }
  await assert.rejects(inSlices(failing(), { signal: never, progress: () => undefined }), { message: "no" });
});
