/** What the page opens with: only what is there, counted, with the view that shows just that. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Predicate } from "../src/model/payload";
import { encodeHash } from "../src/state/address";
import { answersOf } from "../src/state/answers";
import { facetValuesOf } from "../src/state/facets/facet-values";
import { termsOf } from "../src/state/terms";
import { model, predicate, record, statement } from "./records";

const headlined = (name: string, more: Partial<Predicate> = {}): Predicate => ({
  ...predicate(name),
  headline: { en: name },
  ...more,
});

const type = (name: string, parent = "") => ({ name, label: { en: name }, parent, color: "#000000", shape: "dot" });

const dataset = model({
  entities: [record("a", { type: "BasicCourt" }), record("b", { type: "HighCourt" }), record("c")],
  types: [type("BasicCourt", "Court"), type("HighCourt", "Court"), type("Topic")],
  parents: [type("Court")],
  predicates: [
    headlined("arity", { counts: "hasPart" }),
    headlined("below", { stands: "below" }),
    headlined("received"),
    headlined("figure", { unit: true }),
    headlined("never"),
    predicate("hasPart"),
  ],
  statements: [
    statement("1", "a", "arity", { value: "2" }),
    statement("2", "b", "arity", { value: "2" }),
    statement("3", "a", "hasPart", { object: "c" }),
    statement("4", "a", "below", { object: "b" }),
    statement("5", "c", "below", { object: "b" }),
    statement("6", "a", "received", { object: "c" }),
    statement("7", "b", "received", { object: "c", inferred: true }),
    statement("8", "a", "figure", { object: "c", value: "1", modality: "plan" }),
    statement("9", "b", "figure", { object: "c", value: "2", modality: "requirement" }),
  ],
});

const hash = (view: Parameters<typeof encodeHash>[0]) =>
  encodeHash(view, null, (facet) => facetValuesOf(facet, dataset));

test("what a predicate tells is counted as its flags say, and what nobody says is left out", () => {
  assert.deepEqual(
    answersOf(dataset).map(({ headline, count, explained }) => [
      typeof headline === "string" ? headline : headline.en,
      count,
      explained,
    ]),
    [
      ["arity", 2, 1],
      ["below", 3, null],
      ["received", 1, null],
      ["figure", 2, null],
      ["answerIntentions", 2, null],
      ["answerInferred", 1, null],
    ],
  );
  assert.deepEqual(answersOf(model({})), []);
});

test("an answer leads to the view that suits it, with nothing else in it", () => {
  assert.deepEqual(
    answersOf(dataset).map(({ view }) => hash(view)),
    [
      "#?view=table&predicate=arity",
      "#?layout=hierarchy&predicate=below",
      "#?predicate=received",
      "#?view=figures&predicate=figure",
      "#?view=table&no-modality=fact",
      "#?view=table&no-inferred=told",
    ],
  );
});

test("a type stands for what is below it, and what no entity has is no term", () => {
  const types = termsOf(dataset).filter(({ kind }) => kind === "type");

  assert.deepEqual(
    types.map(({ name, count, names }) => [name, count, names]),
    [
      ["Court", 2, ["Court", "Courts"]],
      ["BasicCourt", 1, ["BasicCourt", "BasicCourts"]],
      ["HighCourt", 1, ["HighCourt", "HighCourts"]],
      ["Topic", 1, ["Topic", "Topics"]],
    ],
  );
  assert.deepEqual(
    hash({ ...answersOf(dataset)[0]?.view, ...types[0]?.view } as Parameters<typeof encodeHash>[0]),
    "#?no-type=Topic",
  );
});

test("a predicate is called by its headline, and found by its labels either way", () => {
  const [found] = termsOf(
    model({ predicates: [headlined("received", { label: { en: "got" }, inverse: { en: "went to" } })] }),
  );

  assert.deepEqual([found?.label, found?.names], [{ en: "received" }, ["got", "went to", "received"]]);
});
