import assert from "node:assert/strict";
import { test } from "node:test";
import { choiceIn, hashOf } from "../src/data/address";
import { COLUMNS, OPENING, SORTS } from "../src/data/view-state";

test("the table and its order are said by the address, and read from it", () => {
  const choice = { ...OPENING, table: "entities", sort: "-count" } as const;
  assert.equal(hashOf(choice), "#?table=entities&sort=-count");
  assert.deepEqual(choiceIn(hashOf(choice)), choice);
});

test("what is usual is not said", () => {
  assert.equal(hashOf({ ...OPENING, table: "statements", sort: "" }), "");
});

test("an address can name every column from either end, and no other", () => {
  for (const sort of SORTS) assert.equal(choiceIn(`#?sort=${sort}`).sort, sort);
  assert.equal(SORTS.length, 2 * (COLUMNS.statements.length + COLUMNS.entities.length));
  assert.equal(choiceIn("#?sort=nothing").sort, "");
  assert.equal(choiceIn("#?table=nothing").table, "statements");
});
