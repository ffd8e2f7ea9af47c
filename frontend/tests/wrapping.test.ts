import assert from "node:assert/strict";
import { test } from "node:test";

import { inLines, unbroken, wrapped } from "../src/shared/wrapping";

/** Every character as wide as a letter, and Chinese as wide as two. */
const widthOf = (text: string) => Array.from(text).reduce((sum, each) => sum + (each > "\u2e00" ? 2 : 1), 0);

test("a short name has one line, and a long one lines of about the same width", () => {
  assert.deepEqual(wrapped("忻州中院", 20, widthOf), ["忻州中院"]);
  assert.deepEqual(wrapped("aa bb cc dd", 12, widthOf), ["aa bb", "cc dd"]);
  assert.deepEqual(wrapped("aaaa bbbb cccc dddd", 6, widthOf, 4), ["aaaa", "bbbb", "cccc", "dddd"]);
});

test("a name that finds no room is cut once, at its end", () => {
  assert.deepEqual(wrapped("aaaa bbbb cccc dddd", 6, widthOf, 3), ["aaaa", "bbbb", "cccc…"]);
  const long = wrapped("長".repeat(10_000), 20, widthOf, 4);
  assert.equal(long.length, 4);
  assert.deepEqual(
    long.map((line) => line.includes("…")),
    [false, false, false, true],
  );
});

test("a word too long for a line breaks, and none other does", () => {
  assert.deepEqual(wrapped("abcdefghij", 6, widthOf), ["abcde", "fghij"]);
  assert.deepEqual(wrapped("人民法院辦公室", 8, widthOf), ["人民法院", "辦公室"]);
});

test("no line begins with a closing mark or ends with an opening one", () => {
  assert.deepEqual(unbroken("第一，第二。"), ["第一，", "第二。"]);
  for (const name of ["“四個一”工作法（試行），及其他", "全省“五星級”法院、法庭", "《條例》（2024年）"]) {
    for (const width of [6, 8, 10, 12]) {
      for (const line of wrapped(name, width, widthOf, 9)) {
        assert.doesNotMatch(line, /^[”』）》，。、]/u, `${name} in ${width}`);
        assert.doesNotMatch(line, /[“『（《]$/u, `${name} in ${width}`);
      }
    }
  }
});

test("a text of the foot takes the lines that it needs, and a list without end is cut", () => {
  assert.deepEqual(inLines("aa bb cc dd ee", 6, widthOf, 9), ["aa bb", "cc dd", "ee"]);
  assert.deepEqual(inLines("aa bb cc dd ee", 6, widthOf, 2), ["aa bb", "cc dd…"]);
});
