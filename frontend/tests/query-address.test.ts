import assert from "node:assert/strict";
import { test } from "node:test";
import { choiceIn, hashOf } from "../src/data/address";
import { OPENING } from "../src/data/view-state";

test("a query is in the address as it was written", () => {
  const query = "# 100% 問?\nSELECT * {\n  ?s <a:b#c> 'x=1&y+2' }\n";
  assert.equal(choiceIn(hashOf({ ...OPENING, stage: "query", query })).query, query);
});

test("a query that has a name is in the address by its name", () => {
  assert.equal(hashOf({ ...OPENING, stage: "query", ask: "awards" }), "#?view=query&ask=awards");
  assert.equal(choiceIn("#?view=query&ask=awards").ask, "awards");
});
