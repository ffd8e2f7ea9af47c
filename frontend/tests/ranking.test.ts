import assert from "node:assert/strict";
import { test } from "node:test";
import { matchingName, searchFor, squashed } from "../src/ranking";
import { entities, record } from "./records";

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test("a query is compared without width, case and spaces", () => {
  assert.equal(squashed(" Ｍodel　COURT\n"), "modelcourt");
});

test("whole names come before beginnings, and beginnings before the rest", () => {
  const ranked = entities(
    record("within", { keys: ["忻州中院"] }),
    record("begins", { keys: ["中院工作"] }),
    record("whole", { keys: ["中院"] }),
    record("other", { keys: ["法院"] }),
  );

  assert.deepEqual(ids(searchFor("中院", ranked)), ["whole", "begins", "within"]);
});

test("entities that match alike keep their rank", () => {
  const ranked = entities(record("first", { keys: ["court a"] }), record("second", { keys: ["court b"] }));

  assert.deepEqual(ids(searchFor("court", ranked)), ["first", "second"]);
});

test("the best of several names counts", () => {
  const ranked = entities(record("a", { keys: ["model"] }), record("b", { keys: ["supermodel", "mode"] }));

  assert.deepEqual(ids(searchFor("mode", ranked)), ["b", "a"]);
});

test("an id is found, after every name", () => {
  const ranked = entities(record("court/one"), record("b", { keys: ["one"] }));

  assert.deepEqual(ids(searchFor("ONE", ranked)), ["b", "court/one"]);
});

test("an empty query finds nothing", () => {
  assert.deepEqual(searchFor(" \n", entities(record("a", { keys: [""] }))), []);
});

test("the name that matches is a label or else an alias, in its language", () => {
  const [court] = entities(record("a", { label: { en: "The Court" }, alias: { "zh-Hant": ["法院", "中 院"] } }));

  assert.ok(court);
  assert.deepEqual(matchingName(court, "court"), { text: "The Court", language: "en" });
  assert.deepEqual(matchingName(court, "中院"), { text: "中 院", language: "zh-Hant" });
  assert.equal(matchingName(court, "nothing"), null);
});
