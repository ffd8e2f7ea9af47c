import assert from "node:assert/strict";
import { test } from "node:test";
import type { Statement } from "../src/model/model";
import { datesOf, isDatable } from "../src/state/statement-dates";
import { DATINGS } from "../src/state/view-state";
import { evidence, model, source, statement } from "./records";

const PERIODS = {
  "2023": ["2023-01-01", "2023-12-31"],
  "2024": ["2024-01-01", "2024-12-31"],
  "2021/2022": ["2021-01-01", "2022-12-31"],
  "2025-01-15": ["2025-01-15", "2025-01-15"],
} as const;

const dated = model({
  periods: PERIODS,
  sources: [
    { ...source("report", "zh-Hant"), covers: "2024", date: "2025-01-15" },
    { ...source("plan", "zh-Hant"), covers: "2021/2022" },
  ],
  evidence: [evidence("report"), evidence("plan"), { ...evidence("plan"), stance: "disputes" }],
  statements: [
    statement("timed", "a", "knows", { qualifiers: { year: "2023" }, cited: [0, 1] }),
    statement("bare", "a", "knows", { covered: ["2024"], cited: [0, 2] }),
    statement("unproved", "a", "knows"),
  ],
});

function dates(id: string): unknown {
  const one = dated.statements.get(id) as Statement;
  return Object.fromEntries(DATINGS.map((dating) => [dating, datesOf(one, dating, dated)]));
}

test("a statement is dated by what it states or its report covers, by either alone, or by when that was published", () => {
  assert.deepEqual(dates("timed"), {
    told: ["2023"],
    stated: ["2023"],
    covered: ["2024", "2021/2022"],
    published: ["2025"],
  });
});

test("a source that disputes a statement does not date it", () => {
  assert.deepEqual(dates("bare"), { told: ["report:2024"], stated: [], covered: ["2024"], published: ["2025"] });
});

test("without a source a statement has no time but its own", () => {
  assert.deepEqual(dates("unproved"), { told: [], stated: [], covered: [], published: [] });
});

test("publication dates nothing where no source says when it was published", () => {
  const [, plan] = dated.payload.sources;
  assert.deepEqual(
    DATINGS.filter((dating) => isDatable(dating, plan ? [plan] : [])),
    ["told", "stated", "covered"],
  );
});
