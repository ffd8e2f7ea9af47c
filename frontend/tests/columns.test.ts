import assert from "node:assert/strict";
import { test } from "node:test";
import { recordsOf } from "../src/data/columns";

const texts = ["Court", "Goal"];

test("records come back from columns, whatever form each column has", () => {
  const columns = {
    id: { run: "98f6e92af60d1765fcf07e327432e48a", width: 16 },
    label: ["a", "b"],
    type: { texts: [1, 0] },
    status: { all: "accepted" },
    evidence: { steps: [[3], [1, -4]] },
  };

  assert.deepEqual(recordsOf({ rows: 2, columns }, texts), [
    { id: "98f6e92af60d1765", label: "a", type: "Goal", status: "accepted", evidence: [3] },
    { id: "fcf07e327432e48a", label: "b", type: "Court", status: "accepted", evidence: [4, 0] },
  ]);
});

test("records have the fields that are to come", () => {
  const [one] = recordsOf({ rows: 1, columns: { id: ["a"] } }, [], { index: 0 });

  assert.deepEqual(one, { id: "a", index: 0 });
});

test("an empty table has no records", () => {
  assert.deepEqual(recordsOf({ rows: 0, columns: {} }, texts), []);
});
