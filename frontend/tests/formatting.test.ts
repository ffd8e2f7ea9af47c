import assert from "node:assert/strict";
import { test } from "node:test";
import { filled, quoted, shortened, unitAfter, visible } from "../src/shared/formatting";

test("braces are filled in", () => {
  assert.equal(filled("{n} of {all}", { n: 2, all: 7 }), "2 of 7");
});

test("what is filled in is not read again", () => {
  assert.equal(filled("{query}", { query: "{n} $1 $&", n: 1 }), "{n} $1 $&");
});

test("quotation marks differ from those that Chinese reports use", () => {
  assert.equal(quoted("堅持“5521”", "zh-Hant"), "「堅持“5521”」");
  assert.equal(quoted("words", "en"), "“words”");
  assert.equal(quoted("words", ""), "“words”");
});

test("English units have a plural", () => {
  assert.equal(unitAfter("39", "time", "en", true), " times");
  assert.equal(unitAfter("1", "time", "en", true), " time");
  assert.equal(unitAfter("2", "person", "en", true), " people");
  assert.equal(unitAfter("1", "person", "en", true), " person");
});

test("percent is a sign that stands close", () => {
  assert.equal(unitAfter("1", "percent", "en", true), "%");
});

test("names with capitals and names that the schema does not know have no plural", () => {
  assert.equal(unitAfter("2", "CNY", "en", true), " CNY");
  assert.equal(unitAfter("2", "furlong", "en", false), " furlong");
  assert.equal(unitAfter("2", "constructor", "en", true), " constructors");
});

test("Chinese units stand close and stay as they are", () => {
  assert.equal(unitAfter("39", "次", "zh-Hant", true), "次");
});

test("characters that draw nothing or turn a line become spaces", () => {
  assert.equal(visible("a\u202eb\u2066c\u2028d\u0000e"), "a b c d e");
});

test("a name is cut to the width there is, between characters", () => {
  const widthOf = (text: string) => Array.from(text).length;

  assert.equal(shortened("法院", 2, widthOf), "法院");
  assert.equal(shortened("忻州市中級人民法院", 4, widthOf), "忻州市…");
  assert.equal(shortened("𠮷𠮷𠮷", 2, widthOf), "𠮷…");
  assert.equal(shortened("the court", 5, widthOf), "the…");
  assert.equal(shortened("法院", 0, widthOf), "法…");
});
