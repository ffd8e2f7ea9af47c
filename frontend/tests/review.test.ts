import assert from "node:assert/strict";
import { test } from "node:test";
import { isCalled, optionSearch } from "../src/review/forms/option-ranking";
import { sortByPosition } from "../src/review/order";
import type { Item } from "../src/review/protocol";
import * as en from "../src/review/strings/en";
import * as hans from "../src/review/strings/zh-Hans";
import * as hant from "../src/review/strings/zh-Hant";
import { lengthOf, lineAt, linesOf, trimmed } from "../src/review/text/spans";
import { speller } from "../src/search/pinyin";
import { normalizer } from "../src/shared/normalize";

const form = { normalize: normalizer(["縣學", "县学"]), spell: speller({}) };

const option = (id: string, names: readonly string[], likely = 0) => ({
  id,
  name: id,
  detail: "",
  found: names,
  likely,
});

test("a line is cut where candidates begin and end, and the shortest of them comes first", () => {
  const spans = [
    { start: 0, end: 5, number: 0 },
    { start: 3, end: 4, number: 1 },
  ];

  assert.deepEqual(linesOf("一二三四五六", spans), [
    [
      { start: 0, words: "一二三", numbers: [0] },
      { start: 3, words: "四", numbers: [1, 0] },
      { start: 4, words: "五", numbers: [0] },
      { start: 5, words: "六", numbers: [] },
    ],
  ]);
});

test("offsets are code points, over lines of which some are empty", () => {
  const [first, empty, last] = linesOf("𠮷a\n\n𠮷b", [{ start: 1, end: 6, number: 7 }]);

  assert.deepEqual(first, [
    { start: 0, words: "𠮷", numbers: [] },
    { start: 1, words: "a", numbers: [7] },
  ]);
  assert.deepEqual(empty, []);
  assert.deepEqual(last, [{ start: 4, words: "𠮷b", numbers: [7] }]);
});

test("spans that end beyond the text mark what there is of it", () => {
  assert.deepEqual(linesOf("ab", [{ start: 1, end: 99, number: 0 }]), [
    [
      { start: 0, words: "a", numbers: [] },
      { start: 1, words: "b", numbers: [0] },
    ],
  ]);
});

test("selected words go without the space around them", () => {
  assert.deepEqual(trimmed("𠮷 ab \n", 1, 6), { start: 2, end: 4, words: "ab" });
  assert.deepEqual(trimmed("a  b", 1, 3).words, "");
  assert.equal(lengthOf("𠮷a"), 2);
  assert.deepEqual(
    [0, 2, 3].map((place) => lineAt("𠮷a\nb", place)),
    [1, 1, 2],
  );
});

test("a name is found in either script, in any width, case and spacing, and in quotation marks", () => {
  const options = [option("court/a", ["甲县", "court a"]), option("slogan/b", ["乙縣", "「四學模式」"])];
  const found = (query: string) => optionSearch(options, form)(query).map(({ id }) => id);

  for (const query of ["甲縣", "甲县", " 甲 縣", "COURT A", "ｃｏｕｒｔ ａ", "t/a"]) {
    assert.deepEqual(found(query), ["court/a"], query);
  }
  for (const query of ["「四學模式」", "四学 模式", "“四學”"]) assert.deepEqual(found(query), ["slogan/b"], query);
});

test("what is meant exactly comes first, then what begins or ends so, then what is likelier", () => {
  const options = [
    option("in", ["acourts"], 5),
    option("begins", ["courta"]),
    option("ends", ["acourt"], 1),
    option("is", ["court"]),
    option("court", ["other"]),
    option("no", ["x"], 9),
  ];

  assert.deepEqual(
    optionSearch(options, form)("court").map(({ id }) => id),
    ["is", "court", "ends", "begins", "in"],
  );
  assert.deepEqual(optionSearch(options, form)(" ")[0]?.id, "no");
});

test("a new entity is none that has the name already, in either script, or the id", () => {
  const known = option("court/a", ["甲縣"]);

  assert.deepEqual(
    ["甲县", " 甲縣 ", "court/a", "甲"].map((typed) => isCalled(known, typed, form.normalize)),
    [true, true, true, false],
  );
});

test("candidates come as the text speaks of them, those without words last", () => {
  const item = (kind: Item["kind"], place: number, start?: number): Item => ({
    kind,
    place,
    id: `${kind}/${place}`,
    status: "candidate",
    rule: "",
    doubt: "",
    spans: start === undefined ? [] : [[start, start + 1]],
    evidence: [],
    what: "",
    fields: {},
  });
  const items = [item("entities", 0), item("entities", 1, 9), item("entities", 2, 4), item("statements", 0, 4)];

  assert.deepEqual(
    sortByPosition(items).map(({ id }) => id),
    ["entities/2", "statements/0", "entities/1", "entities/0"],
  );
});

test("the page says the same in each language", () => {
  const gaps = (strings: Readonly<Record<string, string>>) =>
    Object.entries(strings).map(([key, text]) => [key, (text.match(/\{\w+\}/g) ?? []).sort()]);

  assert.deepEqual(gaps(hans.strings), gaps(hant.strings));
  assert.deepEqual(gaps(en.strings), gaps(hant.strings));
});
