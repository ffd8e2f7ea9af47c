import assert from "node:assert/strict";
import { test } from "node:test";
import type { EntityRecord } from "../src/model/payload";
import { SearchIndex } from "../src/search/search-index";
import { AT_END, SubstringIndex, WHOLE, WITHIN } from "../src/search/substring-index";
import { evidence, model, record } from "./records";

const named = (id: string, ...names: string[]) => record(id, { alias: { "zh-Hant": names } });

function indexOf(...entities: EntityRecord[]): SearchIndex {
  return new SearchIndex(
    model({ entities, folding: ["黨隊", "党队"], evidence: [evidence("r", "加強 黨建"), evidence("r")] }),
  );
}

function found(query: string, ...entities: EntityRecord[]): string[] {
  return indexOf(...entities)
    .search(query, "en")
    .entities.map(({ id }) => id);
}

test("either script finds the other", () => {
  const entities = [named("a", "黨建"), named("b", "党建")];

  assert.deepEqual(found("党建", ...entities), ["a", "b"]);
  assert.deepEqual(found("黨 建", ...entities), ["a", "b"]);
});

test("whole names come first, then those that begin or end with the query, then the rest", () => {
  const entities = [
    named("within", "忻州中院工作"),
    named("ends", "忻州中院"),
    named("begins", "中院工作"),
    named("whole", "中院"),
    named("other", "法院"),
  ];

  assert.deepEqual(found("中院", ...entities), ["whole", "ends", "begins", "within"]);
});

test("entities that match alike keep their rank", () => {
  const entities = [named("first", "court a"), record("second", { label: { en: "court b" }, degree: 2 })];

  assert.deepEqual(found("court", ...entities), ["second", "first"]);
});

test("the best of several names counts", () => {
  assert.deepEqual(found("mode", named("a", "model"), named("b", "the modern", "mode")), ["b", "a"]);
});

test("an id is found, after every name", () => {
  assert.deepEqual(found("ONE", record("court/one"), named("b", "someone's")), ["b", "court/one"]);
});

test("an empty query finds nothing", () => {
  const nothing = { entities: [], isNamed: false, quotes: [], glosses: [] };

  assert.deepEqual(indexOf(named("a", "")).search(" \n", "en"), nothing);
});

test("words of a source are found in either script, across its spaces", () => {
  const { entities, quotes } = indexOf(named("a", "other")).search("強党 建", "en");

  assert.deepEqual(entities, []);
  assert.deepEqual(
    quotes.map(({ quote }) => quote),
    ["加強 黨建"],
  );
});

test("what words mean is found in the reader's language, where the words themselves do not hold the query", () => {
  const pieces = [
    { ...evidence("r", "黨建"), gloss: { en: "Party building", "zh-Hans": "constructor" } },
    { ...evidence("r", "Party hall"), gloss: { en: "the hall of the Party" } },
    evidence("r", "法院"),
  ];
  const index = new SearchIndex(model({ evidence: pieces }));
  const found = (query: string, language: string) => {
    const { quotes, glosses } = index.search(query, language);
    return [quotes, glosses].map((hits) => hits.map(({ quote }) => quote));
  };

  assert.deepEqual(found("party", "en"), [["Party hall"], ["黨建"]]);
  assert.deepEqual(found("building", "zh-Hans"), [[], []]);
  assert.deepEqual(found("constructor", "zh-Hant"), [[], []]);
});

test("the name that matches is a label or else an alias, in its language", () => {
  const dataset = model({
    entities: [record("a", { label: { en: "The Court" }, alias: { "zh-Hant": ["法院", "中 院"] } })],
  });
  const [court] = dataset.all;
  const index = new SearchIndex(dataset);

  assert.ok(court);
  assert.deepEqual(index.matchingName(court, "court"), { text: "The Court", language: "en" });
  assert.deepEqual(index.matchingName(court, "中院"), { text: "中 院", language: "zh-Hant" });
  assert.equal(index.matchingName(court, "nothing"), null);
});

test("a substring index tells how an item's best text holds the words, and keeps the order of the items", () => {
  const texts: Readonly<Record<string, string[]>> = {
    a: ["xabx"],
    b: ["ab"],
    c: ["xab", "zabz"],
    d: ["abx"],
    e: ["b"],
  };
  const index = new SubstringIndex(Object.keys(texts), (item) => texts[item] ?? [], 2);

  assert.deepEqual(
    [...index.find("ab")],
    [
      ["a", WITHIN],
      ["b", WHOLE],
      ["c", AT_END],
      ["d", AT_END],
    ],
  );
});

test("a substring index finds nothing across two texts, and each item once", () => {
  const index = new SubstringIndex(["one", "two"], (item) => (item === "one" ? ["aa", "aaaa"] : ["ba"]));

  assert.deepEqual([...index.find("ab")], []);
  assert.deepEqual([...index.find("aa")], [["one", WHOLE]]);
});

test("a substring index grows chunk by chunk, and is whole for whoever searches before", () => {
  const items = ["a", "b", "c"];
  const index = new SubstringIndex(items, (item) => [item], 1);

  assert.equal(index.grow(), true);
  assert.deepEqual([...index.find("c").keys()], ["c"]);
  assert.equal(index.grow(), false);
});

test("a substring index finds what holds all of some words, in whichever of its texts, and counts how many it holds", () => {
  const texts: Readonly<Record<string, string[]>> = { a: ["xinzhou", "忻州法院"], b: ["法院"], c: ["忻州"] };
  const index = new SubstringIndex(Object.keys(texts), (item) => texts[item] ?? []);

  assert.deepEqual([...index.findAll(["法院", "zhou"])], ["a"]);
  assert.deepEqual([...index.findAll(["法院"])], ["a", "b"]);
  assert.deepEqual([...index.findAll([])], []);
  assert.deepEqual([...index.tally(["忻州", "法院", "法院"])], [2, 1, 1]);
});
