import assert from "node:assert/strict";
import { test } from "node:test";
import { type Citation, toBibtex, toCslJson } from "../src/export/citation-formats";

const REPORT: Citation = {
  key: "statement-5f0c",
  title: "忻州法院報道",
  author: "忻言",
  publisher: "某報",
  date: "2025-01",
  url: "https://example.org/report",
  retrieved: "2025-02-01",
  language: "zh-Hant",
  note: "line 9",
};
const NOTHING: Citation = { ...REPORT, author: "", publisher: "", date: "", url: "", retrieved: "", language: "" };

test("BibTeX has a field for what is known, and names that nothing takes apart", () => {
  assert.equal(
    toBibtex([REPORT]),
    `@online{statement-5f0c,
  author = {{忻言}},
  title = {{忻州法院報道}},
  publisher = {某報},
  date = {2025-01},
  url = {https://example.org/report},
  urldate = {2025-02-01},
  langid = {zh-Hant},
  note = {line 9},
}
`,
  );
  assert.equal(toBibtex([NOTHING]), "@online{statement-5f0c,\n  title = {{忻州法院報道}},\n  note = {line 9},\n}\n");
});

test("what TeX would read otherwise is escaped, and no text ends its field", () => {
  const hostile = {
    ...NOTHING,
    title: "}\\input{x} 100% a_b #1 & $~^\n",
    note: "",
    url: "https://example.org/{a}\\ b",
  };
  assert.equal(
    toBibtex([hostile]),
    "@online{statement-5f0c,\n" +
      "  title = {{\\}\\textbackslash{}input\\{x\\} 100\\% a\\_b \\#1 \\& \\$\\textasciitilde{}\\textasciicircum{} }},\n" +
      "  url = {https://example.org/%7Ba%7D%5C%20b},\n}\n",
  );
});

test("CSL-JSON has dates as numbers, and leaves out what is not known", () => {
  const [item] = JSON.parse(toCslJson([REPORT]));
  assert.deepEqual(item, {
    id: "statement-5f0c",
    type: "report",
    title: "忻州法院報道",
    author: [{ literal: "忻言" }],
    publisher: "某報",
    issued: { "date-parts": [[2025, 1]] },
    URL: "https://example.org/report",
    accessed: { "date-parts": [[2025, 2, 1]] },
    language: "zh-Hant",
    note: "line 9",
  });
  assert.deepEqual(Object.keys(JSON.parse(toCslJson([NOTHING]))[0]), ["id", "type", "title", "note"]);
});

test("a date that is more than a date is given as it is written", () => {
  assert.deepEqual(JSON.parse(toCslJson([{ ...REPORT, date: "2024/2025" }]))[0].issued, { literal: "2024/2025" });
});
