import assert from "node:assert/strict";
import { test } from "node:test";
import type { StatementRecord } from "../src/model/payload";
import { BY_REPORT, NONE } from "../src/state/facets/year-facet";
import { applyFilters } from "../src/state/filter";
import { type Facet, INITIAL_VIEW_STATE, type ViewState } from "../src/state/view-state";
import { evidence, model, record, source, statement, viewState } from "./records";

const dataset = model({
  entities: [record("a", { type: "Court" }), record("b", { type: "Court" }), record("c"), record("alone")],
  evidence: [evidence("report/1", "忻州"), { ...evidence("report/2", "AI"), stance: "disputes" }],
  sources: [source("report/1", "zh-Hant"), source("report/2", "zh-Hant")],
  statements: [
    statement("1", "a", "runs", { object: "b", cited: [0], qualifiers: { year: "2023" } }),
    statement("2", "a", "runs", { object: "c", cited: [0, 1], qualifiers: { period: "2023/2024" } }),
    statement("3", "b", "aims", { object: "c", cited: [1], status: "disputed" }),
    statement("4", "b", "aims", { value: "7", modality: "plan", inferred: true, open: true }),
  ],
});

function left(excluded: Partial<ViewState["excluded"]>, bothEnds = false) {
  const { statements, entities, touched, offered } = applyFilters(
    dataset,
    viewState({ bothEnds, excluded: { ...INITIAL_VIEW_STATE.excluded, ...excluded } }),
  );
  const countsOf = (facet: Facet) => Object.fromEntries(offered[facet]);
  const ids = (all: Iterable<{ readonly id: string }>) => Array.from(all, ({ id }) => id);
  return { statements: ids(statements), entities: ids(entities), touched: ids(touched), countsOf };
}

test("without a filter everything is left, and counted", () => {
  const { statements, entities, countsOf } = left({});

  assert.deepEqual(statements, ["1", "2", "3", "4"]);
  assert.deepEqual(entities, ["a", "b", "c", "alone"]);
  assert.deepEqual(countsOf("type"), { Court: 2, Topic: 2 });
  assert.deepEqual(countsOf("predicate"), { runs: 2, aims: 2 });
  assert.deepEqual(countsOf("year"), { "2023": 2, "2023/2024": 1, [NONE]: 2 });
  assert.deepEqual(countsOf("source"), { "report/1": 2, "report/2": 2, [NONE]: 1 });
  assert.deepEqual(countsOf("status"), { accepted: 3, disputed: 1 });
  assert.deepEqual(countsOf("modality"), { fact: 3, plan: 1 });
});

test("statements are told by the text or inferred, by one quote or several or disputed, in languages, and lists go on", () => {
  const { countsOf } = left({});

  assert.deepEqual(countsOf("inferred"), { told: 3, inferred: 1 });
  assert.deepEqual(countsOf("evidence"), { one: 1, disputed: 2, [NONE]: 1 });
  assert.deepEqual(countsOf("quoted"), { "zh-Hant": 2, en: 2, [NONE]: 1 });
  assert.deepEqual(countsOf("open"), { closed: 3, open: 1 });
  assert.deepEqual(left({ inferred: ["told"] }).statements, ["4"]);
  assert.deepEqual(left({ evidence: ["disputed"] }).statements, ["1", "4"]);
  assert.deepEqual(left({ quoted: ["zh-Hant"] }).statements, ["2", "3", "4"]);
  assert.deepEqual(left({ open: ["closed"], predicate: ["runs"] }).statements, ["4"]);
});

test("a statement with more than one quote is of several", () => {
  const twice = model({
    statements: [statement("1", "a", "runs", { cited: [0, 1] })],
    evidence: [evidence("report/1"), evidence("report/2")],
  });

  assert.deepEqual([...applyFilters(twice, INITIAL_VIEW_STATE).offered.evidence], [["several", 1]]);
});

test("a filter of statements takes along the entities that nothing left speaks of", () => {
  const { statements, entities } = left({ predicate: ["aims"] });

  assert.deepEqual(statements, ["1", "2"]);
  assert.deepEqual(entities, ["a", "b", "c"]);
});

test("a statement stays while one of its ends is of a type that is left, and touches the other", () => {
  const { statements, entities, touched, countsOf } = left({ type: ["Court"] });

  assert.deepEqual(statements, ["2", "3"]);
  assert.deepEqual(entities, ["c", "alone", "a", "b"]);
  assert.deepEqual(touched, ["a", "b"]);
  assert.deepEqual(countsOf("status"), { accepted: 1, disputed: 1 });
});

test("where both ends are asked for, a type that is gone takes along the statements that tie it", () => {
  const { statements, entities } = left({ type: ["Topic"] }, true);

  assert.deepEqual(statements, ["1", "4"]);
  assert.deepEqual(entities, ["a", "b"]);
});

test("one value that is left is enough for a statement with several", () => {
  assert.deepEqual(left({ year: ["2023", NONE] }).statements, ["2"]);
  assert.deepEqual(left({ source: ["report/1", NONE] }).statements, ["2", "3"]);
});

test("a facet's counts follow the other filters and not its own", () => {
  const { countsOf } = left({ predicate: ["aims"] });

  assert.deepEqual(countsOf("predicate"), { runs: 2, aims: 2 });
  assert.deepEqual(countsOf("status"), { accepted: 2 });
  assert.deepEqual(countsOf("type"), { Court: 2, Topic: 1 });
  assert.deepEqual(left({ type: ["Topic"] }).countsOf("type"), { Court: 2, Topic: 2 });
  assert.deepEqual(left({ type: ["Topic"] }, true).countsOf("status"), { accepted: 2 });
});

test("with two filters a count tells what each would leave", () => {
  const { statements, countsOf } = left({ predicate: ["aims"], year: ["2023/2024"] });

  assert.deepEqual(statements, ["1", "2"]);
  assert.deepEqual(countsOf("predicate"), { runs: 2, aims: 2 });
  assert.deepEqual(countsOf("year"), { "2023": 2, "2023/2024": 1 });
  assert.deepEqual(left({ predicate: ["aims"], status: ["accepted"] }).countsOf("modality"), {});
});

function yearsOf(...statements: Partial<StatementRecord>[]) {
  const said = model({ statements: statements.map((more, place) => statement(String(place + 1), "a", "runs", more)) });
  const filtered = (year: readonly string[]) =>
    applyFilters(said, viewState({ excluded: { ...INITIAL_VIEW_STATE.excluded, year } }));
  return {
    counts: Object.fromEntries(filtered([]).offered.year),
    without: (...year: string[]) => filtered(year).statements.map(({ id }) => id),
  };
}

test("years that only the report gives are values of their own beside those that the words say", () => {
  const { counts, without } = yearsOf({ qualifiers: { year: "2024" } }, { covered: ["2024"] }, {});

  assert.deepEqual(counts, { [NONE]: 1, "2024": 1, [`${BY_REPORT}2024`]: 1 });
  assert.deepEqual(without(NONE), ["1", "2"]);
  assert.deepEqual(without(NONE, "2024"), ["2"]);
});

test("a span is one value, and counts for the years of others that it meets", () => {
  const spans = [{ period: "2021/2024" }, { year: "2023" }, { year: "2025" }].map((qualifiers) => ({ qualifiers }));
  const { counts, without } = yearsOf(...spans, { covered: ["2022/2025"] }, { covered: ["2024"] });

  assert.deepEqual(counts, {
    "2021/2024": 1,
    "2023": 2,
    "2025": 1,
    [`${BY_REPORT}2022/2025`]: 1,
    [`${BY_REPORT}2024`]: 2,
  });
  assert.deepEqual(without("2021/2024"), ["1", "2", "3", "4", "5"]);
  assert.deepEqual(without("2021/2024", "2023"), ["3", "4", "5"]);
  assert.deepEqual(without("2021/2024", "2025", `${BY_REPORT}2022/2025`, `${BY_REPORT}2024`), ["1", "2"]);
});

test("two ways to write a time within one year are one value", () => {
  const { counts } = yearsOf({ qualifiers: { year: "2024" } }, { covered: ["2023", "2023/2023"] });

  assert.deepEqual(counts, { "2024": 1, [`${BY_REPORT}2023`]: 1 });
});
