import assert from "node:assert/strict";
import { test } from "node:test";
import { isIri, localName, pathOf } from "../src/data/iris";
import expected from "./iris.json";

test("identifiers become the paths that Python writes", () => {
  for (const [identifier = "", path] of expected.pathOf) assert.equal(pathOf(identifier), path);
});

test("names become the local names that Python writes", () => {
  for (const [name = "", local] of expected.localName) assert.equal(localName(name), local);
});

test("an absolute IRI is told from other texts", () => {
  for (const iri of ["https://example.org/", "https://example.org/a?b#c", "urn:x:y", "http://法院:80/%20"]) {
    assert.equal(isIri(iri), true, iri);
  }
  for (const text of ["", "CC BY 4.0", "https://example.org/a b", "a:", "http://a/%2", "//a", "a:b>c", "a:b\n"]) {
    assert.equal(isIri(text), false, text);
  }
});
