import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, languageFor, localizedText, sortLanguages } from "../src/shared/language";
import * as en from "../src/strings/en";
import * as hans from "../src/strings/zh-Hans";
import * as hant from "../src/strings/zh-Hant";

test("a text is in the language that is chosen, else in the first of the page's, else in any", () => {
  assert.deepEqual(localizedText({ en: "court", "zh-Hans": "法院" }, "id", "en"), { text: "court", language: "en" });
  assert.deepEqual(localizedText({ en: "court", "zh-Hans": "法院" }, "id", "zh-Hant"), {
    text: "法院",
    language: "zh-Hans",
  });
  assert.deepEqual(localizedText({ fr: "cour", en: "" }, "id", "en"), { text: "cour", language: "fr" });
});

test("where there is no text, something stands in its place", () => {
  assert.deepEqual(localizedText({}, "court/a", "en"), { text: "court/a", language: "" });
});

test("a name that shows nothing is none", () => {
  const names = { "zh-Hant": "\ufeff\u200b", en: "court" };
  assert.deepEqual(localizedText(names, "court/a", "zh-Hant"), { text: "court", language: "en" });
  assert.deepEqual(localizedText({ en: "\u2066\u2069" }, "court/a", "en"), { text: "court/a", language: "" });
});

test("languages are listed in the order of the page", () => {
  assert.deepEqual(sortLanguages(["en", "zh-Hans", "zh-Hant"]), ["zh-Hant", "zh-Hans", "en"]);
});

test("a reader's Chinese is in the script of the region", () => {
  for (const code of ["zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh-Hant-CN"]) {
    assert.equal(languageFor([code], LANGUAGES), "zh-Hant", code);
  }
  for (const code of ["zh", "zh-CN", "zh-SG", "zh-Hans", "zh-Hans-TW"]) {
    assert.equal(languageFor([code], LANGUAGES), "zh-Hans", code);
  }
});

test("a reader gets the first language that both know, and else English", () => {
  assert.equal(languageFor(["en-GB", "zh-TW"], LANGUAGES), "en");
  assert.equal(languageFor(["de-DE", "zh-TW", "en"], LANGUAGES), "zh-Hant");
  assert.equal(languageFor(["de-DE"], LANGUAGES), "en");
  assert.equal(languageFor([], LANGUAGES), "en");
});

test("only languages of the dataset are opened in: the other script before another language, at last its first", () => {
  assert.equal(languageFor(["zh-CN", "en"], ["en", "zh-Hant"]), "zh-Hant");
  assert.equal(languageFor(["en", "zh-TW"], ["zh-Hans"]), "zh-Hans");
  assert.equal(languageFor(["ja"], ["zh-Hans", "zh-Hant"]), "zh-Hans");
});

test("what is filled in is the same in each language", () => {
  const gaps = (strings: Readonly<Record<string, string>>) =>
    Object.entries(strings).map(([key, text]) => [key, (text.match(/\{\w+\}/g) ?? []).sort()]);

  assert.deepEqual(gaps(hans.strings), gaps(hant.strings));
  assert.deepEqual(gaps(en.strings), gaps(hant.strings));
});
