import assert from "node:assert/strict";
import { test } from "node:test";
import { speller } from "../src/search/pinyin";
import { Ranker } from "../src/search/search-ranking";
import { normalizer } from "../src/shared/normalize";

const normalize = normalizer(["縣黨", "县党"]);

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  "court/b": ["乙縣法院", "獲得獎項"],
  "court/a": ["甲县法院", "党建工作"],
  "award/c": ["法院", "甲县"],
};

function found(query: string): string[] {
  const names = { namesOf: (id: string) => TEXTS[id] ?? [], idOf: (id: string) => id };
  return [...new Ranker(Object.keys(TEXTS), names, { normalize, spell: speller({}) }).find(query).keys()];
}

test("words are found in different texts of an item, in any order and either script", () => {
  assert.deepEqual(found("獲得 乙縣"), ["court/b"]);
  assert.deepEqual(found("黨建 甲縣"), ["court/a"]);
});

test("an item that lacks one of the words is not found", () => {
  assert.deepEqual(found("甲縣 獲得"), []);
});

test("what holds the query in one text comes before what holds its words here and there", () => {
  assert.deepEqual(found("甲縣 法院"), ["court/a", "award/c"]);
  assert.deepEqual(found("法院"), ["award/c", "court/b", "court/a"]);
});

test("no words find nothing", () => {
  assert.deepEqual(found(" 「」 "), []);
});
