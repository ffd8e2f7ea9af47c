import assert from "node:assert/strict";
import { test } from "node:test";
import { axisOf, type Bar, chartsOf } from "../src/figures/chart";
import { comparisonsOf, isFigure, numberOf, seriesOf } from "../src/model/figures";
import type { Statement } from "../src/model/model";
import type { Periods, StatementRecord } from "../src/model/payload";
import { model, record, statement } from "./records";

const PERIODS: Periods = {
  "2022": ["2022-01-01", "2022-12-31"],
  "2023": ["2023-01-01", "2023-12-31"],
  "2024": ["2024-01-01", "2024-12-31"],
  "2024-02": ["2024-02-01", "2024-02-29"],
  "2023-02": ["2023-02-01", "2023-02-28"],
  "2021/2022": ["2021-01-01", "2022-12-31"],
  "2023/2024": ["2023-01-01", "2024-12-31"],
  "../2023": ["", "2023-12-31"],
};

/** Figures of one indicator, each a value, its period, and what is not usual about it. */
function figures(...lines: [string, string, Partial<StatementRecord>?][]): readonly Statement[] {
  const statements = lines.map(([value, period, more = {}], place) =>
    statement(`s${place}`, "court/a", "hasFigure", {
      object: "indicator/i",
      value,
      unit: "case",
      ...more,
      qualifiers: { ...(period && { period }), ...more.qualifiers },
    }),
  );
  const ids = ["court/a", "court/b", "indicator/i", "indicator/j"];
  return model({ entities: ids.map((id) => record(id)), statements, periods: PERIODS }).list;
}

function compared(...lines: Parameters<typeof figures>): unknown[] {
  const found = comparisonsOf(figures(...lines), PERIODS);
  return Array.from(found, ([{ value }, { change, part, period }]) => [value, change, part, period]);
}

function bars(all: readonly Statement[]): Bar[] {
  const [series] = seriesOf(all);
  return series ? chartsOf(series, PERIODS).flatMap(({ groups }) => groups.flatMap((group) => group.bars)) : [];
}

test("a figure is a value of an indicator, or one with a unit", () => {
  const [indicated, measured, bare] = figures(
    ["1", ""],
    ["2", "", { object: "" }],
    ["3", "", { object: "", unit: "" }],
  );
  assert.deepEqual(
    [indicated, measured, bare].map((each) => each && isFigure(each)),
    [true, true, false],
  );
});

test("a number is a value that is written as one and can be reckoned with", () => {
  const values = ["39", "-1.5", "三成", "1e9", "9".repeat(400)];
  assert.deepEqual(
    values.map((value) => numberOf({ value })),
    [39, -1.5, null, null, null],
  );
});

test("figures of one indicator in one unit are a series, in the order in which they come", () => {
  const all = figures(
    ["1", "2023"],
    ["2", "2023", { object: "indicator/j" }],
    ["3", "2024"],
    ["4", "", { unit: "day" }],
  );
  assert.deepEqual(
    seriesOf(all).map(({ object, unit, figures }) => [object, unit, figures.map(({ value }) => value)]),
    [
      ["indicator/i", "case", ["1", "3"]],
      ["indicator/j", "case", ["2"]],
      ["indicator/i", "day", ["4"]],
    ],
  );
});

test("a year compares to the year before, in the digits in which both are written", () => {
  assert.deepEqual(compared(["0.1", "2023"], ["0.30", "2024"]), [["0.30", 0.2, 2, "2023"]]);
});

test("a month compares to the same month of the year before, and two years to the two before", () => {
  assert.deepEqual(compared(["4", "2023-02"], ["5", "2024-02"]), [["5", 1, 0.25, "2023-02"]]);
  assert.deepEqual(compared(["4", "2021/2022"], ["2", "2023/2024"]), [["2", -2, -0.5, "2021/2022"]]);
});

test("what is not exact, no fact, of another subject or of an open time compares to nothing", () => {
  const before = ["4", "2023"] as const;
  for (const other of [
    { qualifiers: { approx: "about" } },
    { modality: "plan" },
    { status: "disputed" },
    { subject: "court/b" },
    { unit: "day" },
    { value: "五" },
  ]) {
    assert.deepEqual(compared([...before], ["5", "2024", other]), [], JSON.stringify(other));
  }
  assert.deepEqual(compared(["4", "2022"], ["5", "../2023"]), []);
  assert.deepEqual(compared(["4", "2022"], ["5", "2024"]), []);
});

test("a figure that two earlier ones contradict compares to neither", () => {
  assert.deepEqual(compared(["4", "2023"], ["5", "2023"], ["6", "2024"]), []);
});

test("how much more than nothing is, no part of it tells", () => {
  assert.deepEqual(compared(["0", "2023"], ["6", "2024"]), [["6", 6, null, "2023"]]);
});

test("an axis holds zero and every number, between round ends", () => {
  assert.deepEqual(axisOf([39, 12], false), { from: 0, to: 40, ticks: [0, 20, 40] });
  assert.deepEqual(axisOf([-2, 4], false), { from: -2, to: 4, ticks: [-2, 0, 2, 4] });
  assert.deepEqual(axisOf([0.25], false).ticks, [0, 0.1, 0.2, 0.3]);
  assert.deepEqual(axisOf([], false), { from: 0, to: 1, ticks: [0, 1] });
});

test("shares of a whole are on an axis that ends with the whole, unless they are more", () => {
  assert.deepEqual(axisOf([20], true), { from: 0, to: 100, ticks: [0, 50, 100] });
  assert.deepEqual(axisOf([120], true).to, 150);
});

test("a bar goes from zero to its value, whichever side that is on", () => {
  const found = bars(figures(["-2", "2023"], ["4", "2024"], ["三成", "2024"]));
  assert.deepEqual(
    found.map(({ extent }) => extent),
    [{ from: 0, to: 1 / 3 }, { from: 1 / 3, to: 1 }, null],
  );
});

test("bars are by subject, then by time", () => {
  const all = figures(["1", "2024"], ["2", "2024", { subject: "court/b" }], ["3", "2022"], ["4", "2021/2022"]);
  assert.deepEqual(
    bars(all).map(({ figure }) => figure.value),
    ["4", "3", "1", "2"],
  );
});

test("a period is a span among the years of its chart, with an open end that goes on", () => {
  const [open, year, none] = bars(figures(["1", "../2023"], ["2", "2024"], ["3", ""])).sort((one, other) =>
    one.figure.value < other.figure.value ? -1 : 1,
  );
  assert.equal(open?.span?.from, 0);
  assert.equal(open?.span?.isOpenBefore, true);
  assert.equal(year?.span?.from, open?.span?.to);
  assert.equal(year?.span?.to, 1);
  assert.equal(none?.span, null);
});

test("figures of one time need no spans", () => {
  assert.deepEqual(
    bars(figures(["1", "2024"], ["2", "2024"])).map(({ span }) => span),
    [null, null],
  );
});

test("a long series is several charts on one axis", () => {
  const [series] = seriesOf(figures(...Array.from({ length: 90 }, (_, n): [string, string] => [String(n), "2024"])));
  assert.ok(series);
  const charts = chartsOf(series, PERIODS);
  assert.deepEqual(
    charts.map(({ from, to }) => [from, to]),
    [
      [0, 40],
      [40, 80],
      [80, 90],
    ],
  );
  assert.equal(new Set(charts.map(({ axis }) => axis)).size, 1);
});
