import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeHash, encodeHash } from "../src/state/address";
import { COLUMN_NAMES, INITIAL_VIEW_STATE, SORTS } from "../src/state/view-state";

test("the table and its order are said by the address, and read from it", () => {
  const viewState = { ...INITIAL_VIEW_STATE, table: "entities", sort: "-count" } as const;
  assert.equal(encodeHash(viewState), "#?table=entities&sort=-count");
  assert.deepEqual(decodeHash(encodeHash(viewState)), viewState);
});

test("what is usual is not said", () => {
  assert.equal(encodeHash({ ...INITIAL_VIEW_STATE, table: "statements", sort: "" }), "");
});

test("an address can name every column from either end, and no other", () => {
  for (const sort of SORTS) assert.equal(decodeHash(`#?sort=${sort}`).sort, sort);
  assert.equal(SORTS.length, 2 * new Set(Object.values(COLUMN_NAMES).flat()).size);
  assert.equal(decodeHash("#?sort=nothing").sort, "");
  assert.equal(decodeHash("#?table=nothing").table, "statements");
  assert.equal(decodeHash("#?figures=nothing").figures, "bars");
});
