import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ellipsized,
  inQuotationMarks,
  interpolate,
  interpolateParts,
  unitSuffix,
  withoutInvisible,
  withSeparators,
} from "../src/shared/formatting";

test("braces are filled in", () => {
  assert.equal(interpolate("{n} of {all}", { n: 2, all: 7 }), "2 of 7");
});

test("what is filled in is not read again", () => {
  assert.equal(interpolate("{query}", { query: "{n} $1 $&", n: 1 }), "{n} $1 $&");
});

test("what is more than a text is filled in as it is", () => {
  const source = { tag: "bdi" };
  assert.deepEqual(interpolateParts<unknown>("{source}, line {n}", { source, n: "4" }), [
    "",
    source,
    ", line ",
    "4",
    "",
  ]);
});

test("quotation marks differ from those that Chinese reports use", () => {
  assert.equal(inQuotationMarks("堅持“5521”", "zh-Hant"), "「堅持“5521”」");
  assert.equal(inQuotationMarks("words", "en"), "“words”");
  assert.equal(inQuotationMarks("words", ""), "“words”");
});

test("English units have a plural", () => {
  assert.equal(unitSuffix("39", "time", "en", true), " times");
  assert.equal(unitSuffix("1", "time", "en", true), " time");
  assert.equal(unitSuffix("2", "person", "en", true), " people");
  assert.equal(unitSuffix("1", "person", "en", true), " person");
});

test("percent is a sign that stands close", () => {
  assert.equal(unitSuffix("1", "percent", "en", true), "%");
});

test("names with capitals and names that the schema does not know have no plural", () => {
  assert.equal(unitSuffix("2", "CNY", "en", true), " CNY");
  assert.equal(unitSuffix("2", "furlong", "en", false), " furlong");
  assert.equal(unitSuffix("2", "constructor", "en", true), " constructors");
});

test("Chinese units stand close and stay as they are", () => {
  assert.equal(unitSuffix("39", "次", "zh-Hant", true), "次");
});

test("characters that draw nothing or turn a line become spaces", () => {
  assert.equal(withoutInvisible("a\u202eb\u2066c\u2028d\u0000e"), "a b c d e");
});

test("a name is cut to the width there is, between characters", () => {
  const widthOf = (text: string) => Array.from(text).length;

  assert.equal(ellipsized("法院", 2, widthOf), "法院");
  assert.equal(ellipsized("忻州市中級人民法院", 4, widthOf), "忻州市…");
  assert.equal(ellipsized("𠮷𠮷𠮷", 2, widthOf), "𠮷…");
  assert.equal(ellipsized("the court", 5, widthOf), "the…");
  assert.equal(ellipsized("法院", 0, widthOf), "法…");
});

test("long numbers have a separator between thousands, and nothing else has", () => {
  const cases = {
    "12400000": "12,400,000",
    "-12400.12345": "-12,400.12345",
    "1280": "1280",
    "3,400": "3,400",
    三成: "三成",
  };
  for (const [number, said] of Object.entries(cases)) assert.equal(withSeparators(number), said);
  assert.equal(withSeparators("10000-20000"), "10000-20000");
});
