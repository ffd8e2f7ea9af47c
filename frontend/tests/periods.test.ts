import assert from "node:assert/strict";
import { test } from "node:test";
import { daysOf, placeInTime, timeOf, yearOrSpan, yearsOf } from "../src/model/periods";

const PERIODS = {
  "2024": ["2024-01-01", "2024-12-31"],
  "2021/2023": ["2021-01-01", "2023-12-31"],
  "../2024-06-30": ["", "2024-06-30"],
  "2024-05": ["2024-05-01", "2024-05-31"],
  "199X": ["1990-01-01", "1999-12-31"],
  "2023/..": ["2023-01-01", ""],
  "2023/": ["2023-01-01", ""],
  "/2023": ["", "2023-12-31"],
} as const;

test("a statement is of the closer of its times", () => {
  const times = [{ year: "2024" }, { period: "2024-05", year: "2024" }, { count: "2" }, { period: "" }];
  assert.deepEqual(
    times.map((qualifiers) => timeOf({ qualifiers })),
    ["year", "period", "", ""],
  );
});

test("a period has its first and its last year, open ends none, and an end that nobody knows that of the other", () => {
  const years = ["2021/2023", "../2024-06-30", "2023/..", "2023/", "/2023", "soon", "constructor"];
  assert.deepEqual(
    years.map((written) => yearsOf(written, PERIODS)),
    [
      ["2021", "2023"],
      ["", "2024"],
      ["2023", ""],
      ["2023", "2023"],
      ["2023", "2023"],
      ["", ""],
      ["", ""],
    ],
  );
});

test("a period within a year is that year, and any other is itself", () => {
  const periods = ["2024", "2024-05", "2021/2023", "2023/..", "2023/", "soon", ""];
  assert.deepEqual(
    periods.map((written) => yearOrSpan(written, PERIODS)),
    ["2024", "2024", "2021/2023", "2023/..", "2023", "", ""],
  );
});

test("a span stands at its first year behind that year, and one without a first year at its last", () => {
  const written = ["2023", "2024", "2021/2023", "2021", "../2024-06-30", "1990", "199X"];
  assert.deepEqual(
    written.sort((one, other) => (placeInTime(one, PERIODS) < placeInTime(other, PERIODS) ? -1 : 1)),
    ["1990", "199X", "2021", "2021/2023", "2023", "../2024-06-30", "2024"],
  );
});

test("what is no period has no days", () => {
  assert.deepEqual(
    ["2024", "__proto__"].map((each) => daysOf(each, PERIODS)),
    [PERIODS["2024"], ["", ""]],
  );
});
