import assert from "node:assert/strict";
import { test } from "node:test";
import { type SortKey, sortedByKeys, sortKeyOf } from "../src/shared/sorting";

const inPlainOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function inOrder(keys: readonly SortKey[], isDescending = false, compare = inPlainOrder): readonly SortKey[] {
  return sortedByKeys(keys, [(key) => key], isDescending, compare);
}

test("numbers are in the order of numbers, and come before texts", () => {
  assert.deepEqual(inOrder([10, "b", 9, -1, "a", 2.5]), [-1, 2.5, 9, 10, "a", "b"]);
});

test("what says nothing is last, from either end", () => {
  assert.deepEqual(inOrder(["", 2, "", "a"]), [2, "a", "", ""]);
  assert.deepEqual(inOrder(["", 2, "", "a"], true), ["a", 2, "", ""]);
});

test("rows with the same key stay as they were, from either end", () => {
  const rows = ["b1", "a1", "b2", "a2"];
  const byLetter = [(row: string) => row.charAt(0)];
  assert.deepEqual(sortedByKeys(rows, byLetter, false, inPlainOrder), ["a1", "a2", "b1", "b2"]);
  assert.deepEqual(sortedByKeys(rows, byLetter, true, inPlainOrder), ["b1", "b2", "a1", "a2"]);
});

test("where the first key is the same, the second decides", () => {
  const rows: readonly (readonly [string, number])[] = [
    ["b", 1],
    ["a", 10],
    ["a", 9],
  ];
  const keys = [(row: (typeof rows)[number]) => row[0], (row: (typeof rows)[number]) => row[1]];
  assert.deepEqual(sortedByKeys(rows, keys, false, inPlainOrder), [
    ["a", 9],
    ["a", 10],
    ["b", 1],
  ]);
});

test("Chinese goes by the language: by strokes in traditional, by sound in simplified characters", () => {
  const names = ["中", "一", "安"];
  assert.deepEqual(inOrder(names, false, new Intl.Collator("zh-Hant").compare), ["一", "中", "安"]);
  assert.deepEqual(inOrder(names, false, new Intl.Collator("zh-Hans").compare), ["安", "一", "中"]);
});

test("a value is a number when it is written as one", () => {
  assert.deepEqual(["39", "-1.5", " 7 ", "晉09", "1e3", "", "0x10"].map(sortKeyOf), [
    39,
    -1.5,
    7,
    "晉09",
    "1e3",
    "",
    "0x10",
  ]);
});

test("names are compared once for each name, not for each row: a large table is sorted as fast as its names", () => {
  const rows = Array.from({ length: 200_000 }, (_, place) => `法院${place % 1000}`);
  let compared = 0;
  const { compare } = new Intl.Collator("zh-Hant", { numeric: true });
  const counting = (one: string, other: string) => {
    compared += 1;
    return compare(one, other);
  };
  const found = inOrder(rows, false, counting);
  assert.deepEqual([found[0], found[200], found.at(-1)], ["法院0", "法院1", "法院999"]);
  assert.ok(compared < 20_000, String(compared));
});
