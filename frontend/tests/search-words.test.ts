/** Words in any order, pinyin, and slips of the pen. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { SearchIndex } from "../src/search/search-index";
import { slipsIn } from "../src/search/slips";
import { model, record } from "./records";

const READINGS = {
  "chong qing": "重庆",
  chuan: "川",
  da: "大",
  qing: "庆",
  si: "四",
  xue: "学",
  zhong: "重",
  lv: "绿",
};

const named = (id: string, ...names: string[]) => record(id, { alias: { "zh-Hant": names } });

const index = new SearchIndex(
  model({
    entities: [
      named("university", "四川大學"),
      named("city", "重慶"),
      named("court", "忻州市中級人民法院", "Xinzhou Intermediate People's Court"),
      named("group", "忻州兩級法院", "The Xinzhou courts"),
      named("award", "National excellent court"),
      named("slogan", "「5521」大學"),
      named("green", "綠"),
    ],
    folding: ["學慶級兩綠", "学庆级两绿"],
    readings: READINGS,
  }),
);

const found = (query: string) => index.search(query, "en").entities.map(({ id }) => id);
const near = (query: string) => {
  const { items, isSlip } = index.near(query);
  return { ids: items.map(({ id }) => id), isSlip };
};

test("words are found in any order, and in names of several languages together", () => {
  assert.deepEqual(found("court xinzhou"), ["court", "group"]);
  assert.deepEqual(found("intermediate 法院"), ["court"]);
  assert.deepEqual(found("法院 忻州"), ["court", "group"]);
});

test("Chinese that is written together is found by its characters where nothing holds it as it is", () => {
  assert.deepEqual(found("忻州中院"), ["court"]);
  assert.deepEqual(found("法院两级"), ["group"]);
});

test("a plural finds names that have the singular", () => {
  assert.deepEqual(found("excellent courts"), ["award"]);
});

test("what holds the query as it is comes before what holds its words apart", () => {
  assert.deepEqual(found("xinzhou courts"), ["group", "court"]);
});

test("pinyin finds names by syllables, by their beginnings and by their initials, from any syllable on", () => {
  for (const query of ["sichuan daxue", "SICHUANDAXUE", "scdx", "sichdx", "sic", "chuandaxue"]) {
    assert.deepEqual(found(query), ["university"], query);
  }
  assert.deepEqual(found("daxue"), ["university", "slogan"]);
  assert.deepEqual(found("5521dx"), ["slogan"]);
  for (const query of ["lv", "lü"]) assert.deepEqual(found(query), ["green"], query);
});

test("pinyin finds nothing that begins within a syllable, and no single letter", () => {
  assert.deepEqual(found("ichuan"), []);
  assert.deepEqual(found("iu"), []);
  assert.ok(!found("s").includes("green"));
});

test("a phrase decides how its characters are read", () => {
  assert.deepEqual(found("chongqing"), ["city"]);
  assert.deepEqual(found("zhongqing"), []);
});

test("names that hold a query come before those that are read so, and whole readings before parts of them", () => {
  const names = new SearchIndex(
    model({ entities: [named("part", "四川大学"), named("read", "四川"), named("held", "a sc")], readings: READINGS }),
  );

  assert.deepEqual(
    names.search("sc", "en").entities.map(({ id }) => id),
    ["held", "read", "part"],
  );
});

test("one slip in one of the words is forgiven, in Latin letters and in Chinese", () => {
  for (const query of ["excelent", "excellnet", "nationel excellent", "court excellemt"]) {
    assert.deepEqual(found(query), [], query);
    assert.deepEqual(near(query), { ids: ["award"], isSlip: true }, query);
  }
  assert.deepEqual(near("四州大学"), { ids: ["university"], isSlip: true });
});

test("what is more than a slip away is only near, and what shares less than half is nothing", () => {
  assert.deepEqual(near("excelemt courts"), { ids: ["award"], isSlip: false });
  assert.deepEqual(near("不存在"), { ids: [], isSlip: false });
  assert.deepEqual(near(""), { ids: [], isSlip: false });
});

test("two characters are too few for a slip, which would leave one", () => {
  assert.deepEqual(near("四州"), { ids: ["university", "court", "group"], isSlip: false });
});

test("slips are letters that lack, are too many, are others or change places", () => {
  assert.deepEqual(
    ["court", "cort", "coourt", "coart", "cuort", "cvvrt", "x"].map((word) => slipsIn(word, "the courts")),
    [0, 1, 1, 1, 1, 2, 1],
  );
});

test("a wrong character in the middle of a short name is forgiven", () => {
  const city = new SearchIndex(model({ entities: [named("city", "忻州市"), named("other", "太原市")] }));

  assert.deepEqual(
    city.near("忻洲市").items.map(({ id }) => id),
    ["city"],
  );
});

test("a slip in pinyin is forgiven as in names: a letter more, fewer, another, or two swapped", () => {
  for (const query of ["sichaun daxue", "sihuan daxue", "sichuan daxxue", "sichuam daxue", "sichuandaxe"])
    assert.deepEqual(near(query), { ids: ["university"], isSlip: true }, query);
});

test("two slips in pinyin are too many, and so is one in initials or few letters", () => {
  for (const query of ["sichaun daxeu", "scdy", "dxae"]) assert.equal(near(query).isSlip, false, query);
});

test("a slip in pinyin may miss several names, each found once", () => {
  const index = new SearchIndex(
    model({ entities: [named("one", "四川大学", "大学四川"), named("two", "四川")], readings: READINGS }),
  );
  assert.deepEqual(
    index.near("sichaun").items.map(({ id }) => id),
    ["one", "two"],
  );
});
