import assert from "node:assert/strict";
import { test } from "node:test";
import { languageTag, typed } from "../src/export/literals";
import { XSD } from "../src/export/namespaces";
import { literal, type Triple } from "../src/export/terms";
import { toTurtle } from "../src/export/turtle";
import { atOnce } from "../src/export/work";

const PREFIXES = {
  ex: "https://example.org/",
  court: "https://example.org/court/",
  unused: "https://example.org/unused/",
};

function written(...triples: Triple[]): string {
  return atOnce(toTurtle([triples], 1, PREFIXES)).join("");
}

test("only prefixes in use are declared, and the longest that fits is taken", () => {
  const said = written(["https://example.org/court/a", "https://example.org/is", "https://example.org/b/c"]);
  const heads = "@prefix court: <https://example.org/court/> .\n@prefix ex: <https://example.org/> .\n";
  assert.equal(said, `${heads}\ncourt:a\n    ex:is ex:b\\/c .\n`);
});

test("an IRI that no prefix fits stands in angle brackets", () => {
  assert.match(written(["https://example.org/a.", "https://example.org/is", "urn:x"]), /<https:\/\/example.org\/a\.>/);
});

test("nothing of a text ends its quotes, and half a character becomes what stands for it", () => {
  const text = 'say "法院"\n\\ \u0001 \ud800 \ufffe 😀 \u2028';
  const said = written(["https://example.org/a", "https://example.org/is", literal(text)]);
  assert.ok(said.includes('"say \\"法院\\"\\n\\\\ \\u0001 \ufffd \\uFFFE 😀 \u2028"'));
});

test("a value is typed only where it is written as its type asks", () => {
  const types = {
    decimal: { "39": "decimal", "-0.5": "decimal", "007": "", "1e3": "", "+5": "", many: "" },
    positiveInteger: { "39": "integer", "0": "", "-1": "" },
    gYear: { "2024": "gYear", "0000": "", "24": "" },
    partialDate: { "2024": "gYear", "2024-05": "gYearMonth", "2024-13": "", "2024-02-29": "date", "2023-02-29": "" },
    string: { "39": "" },
  };
  for (const [datatype, values] of Object.entries(types)) {
    for (const [value, type] of Object.entries(values)) {
      assert.deepEqual(typed(value, datatype, {}), literal(value, type && XSD + type), `${datatype} ${value}`);
    }
  }
});

test("a language that is no language is left out", () => {
  assert.equal(languageTag("zh-Hant"), "zh-hant");
  for (const language of ["", "x", "a b", "zh_Hant", "en-"]) assert.equal(languageTag(language), "", language);
});
