import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeHash, encodeHash } from "../src/state/address";
import { INITIAL_VIEW_STATE } from "../src/state/view-state";

test("a query is in the address as it was written", () => {
  const query = "# 100% 問?\nSELECT * {\n  ?s <a:b#c> 'x=1&y+2' }\n";
  assert.equal(decodeHash(encodeHash({ ...INITIAL_VIEW_STATE, tab: "query", query })).query, query);
});

test("a query that has a name is in the address by its name", () => {
  assert.equal(encodeHash({ ...INITIAL_VIEW_STATE, tab: "query", ask: "awards" }), "#?view=query&ask=awards");
  assert.equal(decodeHash("#?view=query&ask=awards").ask, "awards");
});
