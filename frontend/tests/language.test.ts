import assert from "node:assert/strict";
import { test } from "node:test";
import { inLanguage, inOrder } from "../src/data/language";
import * as en from "../src/strings/en";
import * as hans from "../src/strings/zh-Hans";
import * as hant from "../src/strings/zh-Hant";

test("a text is in the language that is chosen, else in the first of the page's, else in any", () => {
  assert.deepEqual(inLanguage({ en: "court", "zh-Hans": "法院" }, "id", "en"), { text: "court", language: "en" });
  assert.deepEqual(inLanguage({ en: "court", "zh-Hans": "法院" }, "id", "zh-Hant"), {
    text: "法院",
    language: "zh-Hans",
  });
  assert.deepEqual(inLanguage({ fr: "cour", en: "" }, "id", "en"), { text: "cour", language: "fr" });
});

test("where there is no text, something stands in its place", () => {
  assert.deepEqual(inLanguage({}, "court/a", "en"), { text: "court/a", language: "" });
});

test("languages are listed in the order of the page", () => {
  assert.deepEqual(inOrder(["en", "zh-Hans", "zh-Hant"]), ["zh-Hant", "zh-Hans", "en"]);
});

test("what is filled in is the same in each language", () => {
  const gaps = (strings: Readonly<Record<string, string>>) =>
    Object.entries(strings).map(([key, text]) => [key, (text.match(/\{\w+\}/g) ?? []).sort()]);

  assert.deepEqual(gaps(hans.strings), gaps(hant.strings));
  assert.deepEqual(gaps(en.strings), gaps(hant.strings));
});
