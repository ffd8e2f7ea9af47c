import assert from "node:assert/strict";
import { test } from "node:test";
import { recordsOf } from "../src/model/column-table";

class Base {
  constructor(readonly index: number) {}
}

const texts = ["Court", "Goal"];
const columns = {
  id: { run: "a案😀c", lengths: { among: [1, 4], at: "AB" } },
  label: { fields: { en: { all: "x" }, zh: ["甲", "乙"] } },
  type: { texts: "BA", width: 1 },
  status: { all: "accepted" },
  degree: { among: Array.from({ length: 66 }, (_, degree) => degree), at: "BABB", width: 2 },
  cited: { lengths: { among: [1, 2], at: "AB" }, steps: [3, 1, -4] },
  x: [null, -7],
};
type Row = Base & Record<keyof typeof columns, unknown>;

test("records read their columns, whatever form each has", () => {
  const read = recordsOf<Row>({ rows: 2, columns }, texts, Base).map((row) =>
    Object.fromEntries(Object.keys(columns).map((name) => [name, row[name as keyof typeof columns]])),
  );

  assert.deepEqual(read, [
    { id: "a", label: { en: "x", zh: "甲" }, type: "Goal", status: "accepted", degree: 1, cited: [3], x: null },
    { id: "案😀c", label: { en: "x", zh: "乙" }, type: "Court", status: "accepted", degree: 65, cited: [4, 0], x: -7 },
  ]);
});

test("records are of the class that is given, which knows their rows", () => {
  const rows = recordsOf<Row>({ rows: 2, columns }, texts, Base);

  assert.deepEqual(
    rows.map((row) => [row instanceof Base, row.index]),
    [
      [true, 0],
      [true, 1],
    ],
  );
});

test("an empty table has no records", () => {
  assert.deepEqual(recordsOf({ rows: 0, columns: {} }, texts, Base), []);
});
