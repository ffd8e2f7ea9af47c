import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { batches } from "../src/export/batches";
import { atOnce, inSlices, type Work } from "../src/export/work";

/** Work of so many steps, each of which takes 10 ms by a clock that runs with the steps alone. */
function* steps(count: number): Work<string> {
  for (let step = 1; step <= count; step++) yield step / count;
  return "done";
}

/** A clock that goes on by 10 ms whenever it is looked at: how fast the machine is does not matter. */
function ownClock(context: TestContext): void {
  let now = 0;
  context.mock.method(performance, "now", () => {
    now += 10;
    return now;
  });
}

const never = new AbortController().signal;

test("work in slices comes to the same as work at once", async () => {
  const pieces = Array.from({ length: 2500 }, (_, place) => `piece ${place}\n`);
  const sliced = await inSlices(batches(pieces, 2500), { signal: never, progress: () => undefined });
  assert.deepEqual(sliced, atOnce(batches(pieces, 2500)));
  assert.equal(sliced.join(""), pieces.join(""));
});

test("between two slices whatever waits has its turn", async (context) => {
  ownClock(context);
  let turns = 0;
  let beat = setImmediate(function next() {
    turns++;
    beat = setImmediate(next);
  });
  await inSlices(steps(30), { signal: never, progress: () => undefined });
  clearImmediate(beat);
  assert.ok(turns >= 3, `${turns} turns`);
});

test("progress grows from slice to slice and never goes beyond the whole", async (context) => {
  ownClock(context);
  const told: number[] = [];
  await inSlices(steps(30), { signal: never, progress: (done) => told.push(done) });
  assert.ok(told.length >= 3);
  assert.deepEqual(
    told,
    [...told].sort((one, other) => one - other),
  );
  assert.ok(told.every((done) => done > 0 && done <= 1));
});

test("work that is stopped ends before it is done", async (context) => {
  ownClock(context);
  const stopping = new AbortController();
  let taken = 0;
  const working = inSlices(
    (function* (): Work<string> {
      for (; taken < 1000; taken++) yield taken / 1000;
      return "done";
    })(),
    { signal: stopping.signal, progress: () => stopping.abort() },
  );
  await assert.rejects(working, { name: "AbortError" });
  assert.ok(taken < 10, `${taken} steps`);
});

test("a mistake in the work is told", async () => {
  // biome-ignore lint/correctness/useYield: it fails before it can pause
  function* failing(): Work<string> {
    throw new Error("no");
  }
  await assert.rejects(inSlices(failing(), { signal: never, progress: () => undefined }), { message: "no" });
});
