import assert from "node:assert/strict";
import { test } from "node:test";
import { daysOf, timeOf, yearsOf } from "../src/data/periods";
import type { Language } from "../src/shared/language";
import { periodLabel } from "../src/shared/period-label";

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

const words = (language: Language) => ({
  range: (from: string, to: string) => (language === "en" ? `${from} to ${to}` : `${from}至${to}`),
  until: (to: string) => `until ${to}`,
  since: (from: string) => `since ${from}`,
  vague: (period: string) => `${period} (not certain)`,
});

test("a period is told as readers say it", () => {
  const cases = [
    ["2024", "2024", "2024"],
    ["2024-05", "2024年5月", "May 2024"],
    ["2024-06-30", "2024年6月30日", "30 June 2024"],
    ["2021/2023", "2021年至2023年", "2021 to 2023"],
    ["2024-01/2024-06", "2024年1月至6月", "January to June 2024"],
    ["2023-11/2024-02", "2023年11月至2024年2月", "November 2023 to February 2024"],
    ["2024-06-01/2024-06-30", "2024年6月1日至30日", "1 to 30 June 2024"],
    ["2024-01-01/2024-06-30", "2024年1月1日至6月30日", "1 January to 30 June 2024"],
    ["2024/2024-06", "2024年至2024年6月", "2024 to June 2024"],
    ["2024/2024", "2024", "2024"],
    ["2024-05/2024-05", "2024年5月", "May 2024"],
    ["2024-05~/2024-05", "2024年5月 (not certain)", "May 2024 (not certain)"],
    ["../2024-06-30", "until 2024年6月30日", "until 30 June 2024"],
    ["2024-05/", "since 2024年5月", "since May 2024"],
    ["2024-05~", "2024年5月 (not certain)", "May 2024 (not certain)"],
    ["202X", "202X", "202X"],
  ];
  for (const [written = "", chinese, english] of cases) {
    assert.equal(periodLabel(written, "zh-Hant", words("zh-Hant")), chinese);
    assert.equal(periodLabel(written, "en", words("en")), english);
  }
});
