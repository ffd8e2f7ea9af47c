import assert from "node:assert/strict";
import { test } from "node:test";
import { recordsOf } from "../src/data/columns";

test("a table becomes records, with texts at their places", () => {
  const columns = { id: { texts: [0, 1] }, kind: { texts: [2, 2] }, line: [1, null], label: [{ en: "A" }, {}] };

  assert.deepEqual(recordsOf({ rows: 2, columns }, ["a", "b", "Topic"]), [
    { id: "a", kind: "Topic", line: 1, label: { en: "A" } },
    { id: "b", kind: "Topic", line: null, label: {} },
  ]);
});

test("a table without rows becomes no record", () => {
  assert.deepEqual(recordsOf({ rows: 0, columns: {} }, []), []);
});
