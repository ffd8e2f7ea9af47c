import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeHash, encodeHash, statementTarget, targetOf } from "../src/state/address";
import { INITIAL_VIEW_STATE, type ViewState } from "../src/state/view-state";
import { model, record, statement, viewState } from "./records";

const received = statement("5f0c", "court/a", "received");
const lost = statement("77aa", "court/unknown", "received");
const halved = "topic/\ud800";
const dataset = model({
  entities: [record("court/a"), record("法院/一"), record(halved)],
  statements: [received, lost],
});
const strange = ["court/a", "法院/一", "100%", "a b#c", "q?view=table&a=1+1", "@,;=", "%3F"];

function ends(hash: string): [string | undefined, string | undefined, string] {
  const { entity, statement, missing } = targetOf(decodeHash(hash), dataset);
  return [entity?.id, statement?.id, missing];
}

/** A value that is not usual for each field of a choice. */
const EVERYTHING: ViewState = {
  selected: "court/a",
  tab: "outline",
  language: "zh-Hans",
  layout: "timeline",
  dating: "covered",
  sizing: "between",
  dim: true,
  bothEnds: true,
  lineNames: true,
  excluded: {
    type: ["Court", "Topic"],
    predicate: strange,
    year: ["2024", "-"],
    source: ["report/一"],
    status: ["disputed"],
    modality: ["plan"],
    inferred: ["told"],
    evidence: ["one", "several"],
    open: ["closed"],
    quoted: ["en", "-"],
  },
  around: "court/a?",
  depth: 3,
  expanded: strange,
  unfolded: ["court/a|Award"],
  folded: ["court/high"],
  collapsed: ["a", "b"],
  hidden: strange,
  pinned: { "court/a": { x: -30, y: 412 }, "@=&,": null },
  path: ["court/a", "a&b=c"],
  avoided: strange,
  toldOnly: true,
  table: "entities",
  sort: "-years",
  figures: "table",
  ask: "all-figures",
  query: 'SELECT * { ?s ?p "a&b=c#%" }',
};

for (const [name, value] of Object.entries(EVERYTHING)) {
  test(`an address says the ${name} and is read as the same`, () => {
    const more = name === "depth" || name === "around" ? { around: "court/a?", depth: 3 } : { [name]: value };

    assert.deepEqual(decodeHash(encodeHash(viewState(more))), viewState(more));
    assert.notEqual(encodeHash(viewState(more)), "");
  });
}

test("everything at once leads to the same view state", () => {
  assert.deepEqual(decodeHash(encodeHash(EVERYTHING)), EVERYTHING);
});

test("every name in an address has its way back, whatever it holds", () => {
  for (const id of strange) assert.equal(decodeHash(encodeHash(viewState({ selected: id }))).selected, id);
});

test("the page as it opens has no address", () => {
  assert.equal(encodeHash(INITIAL_VIEW_STATE), "");
  assert.deepEqual(decodeHash(""), INITIAL_VIEW_STATE);
  assert.deepEqual(decodeHash("#"), INITIAL_VIEW_STATE);
});

test("what an address says wrongly is as when the page opens", () => {
  const wrong = "#?view=cinema&lang=tlh&layout=spiral&size=7&dim=no&lines=0&depth=9&path=only-one&no-color=red&&=&x";

  assert.deepEqual(decodeHash(wrong), INITIAL_VIEW_STATE);
});

test("a neighbourhood reaches one step unless the address says how far", () => {
  assert.equal(decodeHash("#?around=court/a").depth, 1);
  assert.equal(decodeHash("#?around=court/a&depth=77").depth, 1);
  assert.equal(decodeHash("#?depth=2").depth, 0);
});

test("a pin without a place, or with half of one, is pinned where it stands", () => {
  assert.deepEqual(decodeHash("#?pin=@a&pin=1,x@b&pin=@").pinned, { a: null, b: null, "": null });
});

test("an address that is not encoded is taken as it stands", () => {
  assert.equal(decodeHash("#100%").selected, "100%");
});

test("an entity is found by its id, written out or encoded", () => {
  assert.deepEqual(ends("#court/a"), ["court/a", undefined, ""]);
  assert.deepEqual(ends("#法院/一"), ["法院/一", undefined, ""]);
  assert.deepEqual(ends(encodeHash(viewState({ selected: "法院/一" }))), ["法院/一", undefined, ""]);
});

test("an id with half a character is found by the address that stands for it", () => {
  assert.deepEqual(ends(encodeHash(viewState({ selected: halved }))), [halved, undefined, ""]);
});

test("a statement leads to its subject", () => {
  const [known] = dataset.statements.values();

  assert.ok(known);
  assert.deepEqual(ends(encodeHash(viewState({ selected: statementTarget(known) }))), ["court/a", "5f0c", ""]);
});

test("what nothing bears is missing", () => {
  assert.deepEqual(ends("#court/b"), [undefined, undefined, "court/b"]);
  assert.deepEqual(ends("#statement/77aa"), [undefined, undefined, "statement/77aa"]);
  assert.deepEqual(ends(""), [undefined, undefined, ""]);
});

test("a filter is written by what it takes away or by what it leaves, whichever is shorter", () => {
  const values = ["Court", "Award", "Person", "Topic, and more"];
  const hashOf = (type: readonly string[]) =>
    encodeHash(viewState({ excluded: { ...INITIAL_VIEW_STATE.excluded, type } }), null, () => values);

  assert.equal(hashOf(["Court"]), "#?no-type=Court");
  assert.equal(hashOf(["Court", "Person", "Topic, and more"]), "#?type=Award");
  assert.equal(hashOf(values), "#?type=");
  for (const type of [["Court"], ["Court", "Person", "Topic, and more"], values, ["Topic, and more"]])
    assert.deepEqual(decodeHash(hashOf(type), () => values).excluded.type, type);
});

test("many values are written in codes, so that a link stays short, and are read as the same", () => {
  const values = Array.from({ length: 47 }, (_, place) => `aPredicateWithAName${place}`);
  const half = values.filter((_, place) => place % 2);
  const hash = encodeHash(
    viewState({ excluded: { ...INITIAL_VIEW_STATE.excluded, predicate: half } }),
    null,
    () => values,
  );

  assert.match(hash, /^#\?no-predicate~=[0-9a-z]{92}$/);
  assert.deepEqual(decodeHash(hash, () => values).excluded.predicate, half);
  assert.deepEqual(decodeHash(hash, () => [...values, "aNewOne"]).excluded.predicate, half);
});

test("what is left of many values is written in codes where it is less", () => {
  const values = Array.from({ length: 60 }, (_, place) => `aPredicateWithAName${place}`);
  const gone = values.slice(5);
  const hash = encodeHash(
    viewState({ excluded: { ...INITIAL_VIEW_STATE.excluded, predicate: gone } }),
    null,
    () => values,
  );

  assert.match(hash, /^#\?predicate~=[0-9a-z]{20}$/);
  assert.deepEqual(decodeHash(hash, () => values).excluded.predicate, gone);
});

test("a value that the dataset does not have keeps its name in the address", () => {
  const gone = ["unknown".repeat(12)];

  assert.equal(
    encodeHash(viewState({ excluded: { ...INITIAL_VIEW_STATE.excluded, type: gone } }), null, () => ["Court"]),
    `#?no-type=${gone[0]}`,
  );
});
