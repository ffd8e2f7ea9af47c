import assert from "node:assert/strict";
import { test } from "node:test";
import { atOnce } from "../src/export/work";
import { type Answer, answerOf, isNumeric, numberIn, sorted, type Term } from "../src/sparql/answer";
import { starterQuery } from "../src/sparql/bundle";
import { shownColumns } from "../src/sparql/columns";
import { diagnose, kindOf, refused } from "../src/sparql/diagnostics";
import { IriShortener } from "../src/sparql/iri-shortener";
import { refusal } from "../src/sparql/language/refuse";
import { placeOf, startOf, tokensOf } from "../src/sparql/language/tokens";
import { plain, toCells, toCsv, toTurtle } from "../src/sparql/serialize";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const prefixes = {
  cgo: "https://courtgraph.example/ontology#",
  court: "https://courtgraph.example/court/",
  xsd: XSD,
};
const names = new IriShortener("https://courtgraph.example/", prefixes);

const uri = (value: string): Term => ({ type: "uri", value });
const literal = (value: string, more: object = {}): Term => ({ type: "literal", value, ...more });
const number = (value: string): Term => literal(value, { datatype: `${XSD}integer` });
const table = (columns: string[], ...rows: (Term | null)[][]): Answer => ({
  kind: "select",
  columns,
  rows,
  truth: false,
  milliseconds: 1,
});

/** What is wrong with a query where the engine says this, and the words that it is about. */
function wrong(text: string, message = "error at 1:1: expected ASK"): [string, string] {
  const { key, start, length } = diagnose(text, message, prefixes);
  return [key, start === null ? "" : text.slice(start, start + length)];
}

test("words are told apart from what strings, names and comments contain", () => {
  const words = tokensOf('ASK { ?from a \'SERVICE\', """LOAD""" , ex:LOAD } # DROP').map(({ text }) => text);
  assert.deepEqual(words, ["ASK", "{", "?from", "a", "'SERVICE'", ",", '"""LOAD"""', ",", "ex:LOAD", "}"]);
});

test("a place is a line and a column of characters, and leads back", () => {
  const text = "ASK {\n '😀' ?s }";
  const start = text.indexOf("?s");
  assert.deepEqual(placeOf(text, start), { line: 2, column: 6 });
  assert.equal(startOf(text, 2, 6), start);
  assert.equal(startOf(text, 9, 9), text.length);
});

test("the form of a query is the first word that names one", () => {
  assert.equal(kindOf("PREFIX select: <https://example.org/ASK> # SELECT\nconstruct { } {}"), "graph");
  assert.equal(kindOf("DESCRIBE <a:a>"), "graph");
  assert.equal(kindOf("ask { 'SELECT' ?p ?o }"), "ask");
  assert.equal(kindOf("SELECT * { FILTER(true) }"), "select");
  assert.equal(kindOf("nonsense"), "select");
});

test("what is refused is marked as it was written, and told in words of the page", () => {
  const text = "ASK { \\u0053ERVICE <a:a> {} }";
  const found = refusal(text);
  assert.ok(found);
  assert.equal(text.slice(found.start, found.start + found.length), "\\u0053ERVICE");
  assert.deepEqual(refused(found), { key: "askService", filling: { word: "SERVICE" }, start: 6, length: 12 });
  const prefix = refusal("PREFIX service: <a:> ASK {}");
  assert.equal(prefix && refused(prefix).key, "askKeywordPrefix");
});

test("the usual mistakes are found, whatever the engine says", () => {
  assert.deepEqual(wrong("SELECT * { ?s ?p 'abc }"), ["askString", "'"]);
  assert.deepEqual(wrong("SELECT * { ?s ?p ?o"), ["askNeverClosed", "{"]);
  assert.deepEqual(wrong("SELECT * { (?s ?p ?o }"), ["askClosesNothing", "}"]);
  assert.deepEqual(wrong("SELECT * { ?s cgo:received ?o }"), ["askPrefix", "cgo:received"]);
  assert.deepEqual(diagnose("ASK { ?s cgo:a ?o }", "", prefixes).filling, {
    prefix: "cgo:",
    line: "PREFIX cgo: <https://courtgraph.example/ontology#>",
  });
});

test("the engine's place is that of the words that it stumbled over", () => {
  assert.deepEqual(wrong("SELECT * {\n ?s ?p ?o . foo }", "error at 2:20: expected one of GRAPH, MINUS, [_]"), [
    "askSyntax",
    "foo }",
  ]);
  assert.deepEqual(wrong("ASK {} LIMT 5", "error at 1:16: expected one of HAVING, OPTIONAL"), ["askSyntax", "LIMT 5"]);
  assert.deepEqual(wrong("", "error at 1:1: expected [_]"), ["askSyntax", ""]);
  assert.deepEqual(wrong("ASK {?s ?p <a b>}", "error at 1:13: expected IRI parsing failed")[0], "askIri");
  const unbound = "error at 1:39: expected one of The SELECT contains a variable that is unbound, [_]";
  assert.deepEqual(wrong("SELECT ?x (COUNT(?y) AS ?z) {?s ?y ?x}", unbound), ["askUnbound", "}"]);
  assert.deepEqual(wrong("ASK {}", "out of luck"), ["askFailed", ""]);
});

test("a thing goes by its id, other IRIs by a prefix, and the rest as it is", () => {
  const short = (iri: string) => names.short(iri);
  assert.equal(short("https://courtgraph.example/court/a"), "court/a");
  assert.equal(short("https://courtgraph.example/court/a%20b%E6%B3%95"), "court/a b法");
  assert.equal(short("https://courtgraph.example/100%"), "100%");
  assert.equal(short("https://courtgraph.example/ontology#arity"), "cgo:arity");
  assert.equal(short("https://courtgraph.example/"), "https://courtgraph.example/");
  assert.equal(short("https://example.org/x"), "https://example.org/x");
});

test("an answer has a place for each column, also where nothing was found", () => {
  const document = '{"head":{"vars":["a","b"]},"results":{"bindings":[{"b":{"type":"literal","value":"1"}}]}}';
  assert.deepEqual(answerOf("select", document, 3).rows, [[null, literal("1")]]);
  assert.equal(answerOf("ask", '{"head":{},"boolean":true}', 3).truth, true);
  const own = '{"head":{"vars":["constructor"]},"results":{"bindings":[{}]}}';
  assert.deepEqual(answerOf("select", own, 3).rows, [[null]]);
});

test("numbers are sorted as numbers, words as words, and empty places last in either direction", () => {
  const collator = new Intl.Collator("en");
  const order = (direction: 1 | -1, ...terms: (Term | null)[]) => {
    const rows = sorted(
      terms.map((term) => [term]),
      0,
      direction,
      (term) => plain(term, names),
      collator,
    );
    return rows.map(([term]) => term && plain(term, names));
  };
  assert.deepEqual(order(1, number("10"), null, number("9")), ["9", "10", null]);
  assert.deepEqual(order(-1, number("9"), null, number("10")), ["10", "9", null]);
  assert.deepEqual(order(1, literal("b"), literal("A")), ["A", "b"]);
});

test("only a column of nothing but numbers is one of numbers", () => {
  assert.equal(isNumeric([[number("1")], [null]], 0), true);
  assert.equal(isNumeric([[number("1")], [literal("x")]], 0), false);
  assert.equal(isNumeric([[null]], 0), false);
  assert.equal(numberIn(number("many")), null);
});

test("no cell of a table is a formula", () => {
  const answer = table(["=a", "b"], [literal("=1+1"), number("-5")], [literal('say "hi", you'), literal("＠x")]);
  assert.equal(atOnce(toCsv(answer, names)).join(""), `\ufeff'=a,b\r\n'=1+1,-5\r\n"say ""hi"", you",'＠x\r\n`);
  assert.equal(atOnce(toCells(table(["a"], [literal("one\ttwo\nthree")]), names)).join(""), "a\r\none two three\r\n");
});

test("a graph becomes Turtle with the prefixes that it uses", () => {
  const type = uri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  const rows = [
    [uri(`${prefixes.court}a`), type, uri(`${prefixes.cgo}Court`)],
    [uri(`${prefixes.court}a/b`), uri("https://example.org/p"), literal('"x"\n', { "xml:lang": "en" })],
    [{ type: "bnode", value: "b0" } as Term, uri(`${prefixes.cgo}n`), number("5")],
  ];
  assert.equal(
    toTurtle(rows, names),
    [
      `@prefix cgo: <${prefixes.cgo}> .`,
      `@prefix court: <${prefixes.court}> .`,
      `@prefix xsd: <${XSD}> .`,
      "",
      "court:a a cgo:Court .",
      '<https://courtgraph.example/court/a/b> <https://example.org/p> "\\"x\\"\\n"@en .',
      '_:b0 cgo:n "5"^^xsd:integer .',
      "",
    ].join("\n"),
  );
});

test("a query to begin with declares what it uses", () => {
  const text = starterQuery({ ...prefixes, rdf: "https://example.org/rdf#" });
  assert.equal(refusal(text), null);
  assert.notEqual(diagnose(text, "", {}).key, "askPrefix");
});

test("a name beside the thing that bears it is not shown twice, and one that reads otherwise is", () => {
  const called = (term: Term) => (term.type === "uri" ? "甲" : plain(term, names));
  const columns = ["court", "courtName", "awardName", "otherName", "Name"];
  const row = (courtName: string) => [uri("a"), literal(courtName), literal("獎"), null, null];

  assert.deepEqual(shownColumns(table(columns, row("甲"), row("甲")), called), [0, 2, 3, 4]);
  assert.deepEqual(shownColumns(table(columns, row("甲"), row("乙")), called), [0, 1, 2, 3, 4]);
});
