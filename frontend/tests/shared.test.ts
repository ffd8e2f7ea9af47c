/** The tables of tests/shared/, by which the page and Python agree: tests/test_shared.py reads them too. */
import assert from "node:assert/strict";
import { test } from "node:test";
import csv from "../../tests/shared/csv.json";
import identifiers from "../../tests/shared/identifiers.json";
import iris from "../../tests/shared/iris.json";
import languageTags from "../../tests/shared/language_tags.json";
import languages from "../../tests/shared/languages.json";
import literals from "../../tests/shared/literals.json";
import periods from "../../tests/shared/periods.json";
import queryLanguages from "../../tests/shared/query_languages.json";
import refusals from "../../tests/shared/refusals.json";
import search from "../../tests/shared/search.json";
import visible from "../../tests/shared/visible.json";
import years from "../../tests/shared/years.json";
import { valueLiteral } from "../src/export/literals";
import { EvidenceBase } from "../src/model/evidence";
import type { Periods } from "../src/model/payload";
import { meetsYear } from "../src/model/periods";
import { csvRow, escapeFormula } from "../src/shared/csv-cell";
import { contentHash } from "../src/shared/hashes";
import { isIri, linkIri, localName, pathOf } from "../src/shared/iris";
import { isVisible, LANGUAGES, languageOfWords } from "../src/shared/language";
import { normalizer } from "../src/shared/normalize";
import { periodLabel } from "../src/shared/period-label";
import { unmatchedTags } from "../src/sparql/language/language-tags";
import { refusal } from "../src/sparql/language/refuse";
import { placeOf } from "../src/sparql/language/tokens";
import { inLanguage } from "../src/sparql/language/values";

type Part = string | { readonly repeat: readonly (string | number)[] };

/** A text, or the one that its parts make: `{"repeat": [TEXT, TIMES]}` stands for many. */
function writtenOut(text: string | readonly Part[]): string {
  if (typeof text === "string") return text;
  const times = ({ repeat: [part, count] }: Exclude<Part, string>) => String(part).repeat(Number(count));
  return text.map((part) => (typeof part === "string" ? part : times(part))).join("");
}

const EVIL = "https://evil.example/?";
/** Schemes among them change no link that has such a scheme. */
const PREFIXES = { wd: "http://www.wikidata.org/entity/", https: EVIL, HTTPS: EVIL, urn: EVIL, Info: EVIL };

test("content has the identifiers that Python gives it", () => {
  for (const { fields, id } of [...identifiers.hashes, ...identifiers.statements]) {
    assert.equal(contentHash(fields), id, JSON.stringify(fields));
  }
  for (const { evidence, id } of identifiers.evidence)
    assert.equal(Object.assign(new EvidenceBase(0), evidence).id, id);
});

test("identifiers become the IRIs that Python writes", () => {
  for (const [identifier = "", path] of iris.pathOf) assert.equal(pathOf(identifier), path, identifier);
  for (const [name = "", local] of iris.localName) assert.equal(localName(name), local, name);
  for (const [text, isOne] of iris.isIri) assert.equal(isIri(String(text)), isOne, String(text));
  for (const [link, iri] of iris.linkIri) assert.equal(linkIri(String(link), PREFIXES), iri, String(link));
});

test("values become the literals that Python writes", () => {
  for (const { text, language, datatype, literal, days } of literals.cases) {
    const periods: Periods = days ? { [text]: [days[0] ?? "", days[1] ?? ""] } : {};
    const made = valueLiteral(text, language, datatype, periods);
    assert.deepEqual([made.text, made.datatype, made.language], literal, `${text} ${language} ${datatype}`);
  }
});

test("periods are called what Python calls them", () => {
  for (const [written = "", ...labels] of periods.cases) {
    assert.deepEqual(
      LANGUAGES.map((language) => periodLabel(written, language)),
      labels,
      written,
    );
  }
});

test("periods meet the years that the query done-in-a-year finds them in", () => {
  for (const { period, days, years: met, others } of years.cases) {
    const periods: Periods = { [period]: [days[0] ?? "", days[1] ?? ""] };
    for (const year of met) assert.ok(meetsYear(period, year, periods), `${period} ${year}`);
    for (const year of others) assert.ok(!meetsYear(period, year, periods), `${period} ${year}`);
  }
});

test("texts become the cells of CSV that Python writes", () => {
  for (const { text, cell } of csv.cases) assert.equal(csvRow(["", escapeFormula(text)]), `,${cell}\r\n`, text);
});

test("search text is compared in Python's form, without quotation marks", () => {
  const [from = "", to = ""] = search.folding;
  const normalize = normalizer([from, to]);
  for (const { text, compared } of search.cases) assert.equal(normalize(text), compared, text);
});

test("words have the language that Python gives them", () => {
  for (const { words, language, own } of languages.cases) assert.equal(languageOfWords(words, language), own, words);
});

test("a query is refused where Python refuses it, for the same reason", () => {
  for (const { query, refused } of refusals.cases) {
    const text = writtenOut(query);
    const found = refusal(text);
    const { line, column } = placeOf(text, found?.start ?? 0);
    assert.deepEqual(found && [found.reason, found.word, line, column], refused, JSON.stringify(query));
  }
});

test("the tags that LANG never gives are those that Python tells", () => {
  for (const { condition, tags } of languageTags.cases) {
    const found = unmatchedTags(`SELECT * { ?s ?p ?l FILTER(${condition}) }`);
    assert.deepEqual(
      found,
      tags.map((tag) => ({ call: "LANG(?l)", tag })),
      condition,
    );
  }
});

test("a query asks for names in the language in which Python would have it ask", () => {
  for (const { query, language, asked } of queryLanguages.cases)
    assert.equal(inLanguage(query, language), asked, query);
});

test("a text shows something where Python says so", () => {
  for (const { text, visible: shown } of visible) assert.equal(isVisible(text), shown, JSON.stringify(text));
});
