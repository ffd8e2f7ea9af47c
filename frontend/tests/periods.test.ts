import assert from "node:assert/strict";
import { test } from "node:test";
import { daysOf, timeOf, yearsOf } from "../src/data/periods";

const PERIODS = {
  "2024": ["2024-01-01", "2024-12-31"],
  "2021/2023": ["2021-01-01", "2023-12-31"],
  "../2024-06-30": ["", "2024-06-30"],
  "1900/2024": ["1900-01-01", "2024-12-31"],
} as const;

test("a statement is of the closer of its times", () => {
  const times = [{ year: "2024" }, { period: "2024-05", year: "2024" }, { count: "2" }, { period: "" }];
  assert.deepEqual(
    times.map((qualifiers) => timeOf({ qualifiers })),
    ["year", "period", "", ""],
  );
});

test("a period has every year that it spans, and an open one that of its other end", () => {
  assert.deepEqual(yearsOf(["2021/2023"], PERIODS), ["2021", "2022", "2023"]);
  assert.deepEqual(yearsOf(["../2024-06-30"], PERIODS), ["2024"]);
  assert.deepEqual(yearsOf(["2024", "2021/2023"], PERIODS), ["2021", "2022", "2023", "2024"]);
  assert.deepEqual(yearsOf(["1900/2024"], PERIODS), ["1900", "2024"]);
  assert.deepEqual(yearsOf(["soon", "constructor"], PERIODS), []);
});

test("what is no period has no days", () => {
  assert.deepEqual(
    ["2024", "__proto__"].map((each) => daysOf(each, PERIODS)),
    [PERIODS["2024"], ["", ""]],
  );
});
