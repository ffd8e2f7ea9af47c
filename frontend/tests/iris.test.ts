import assert from "node:assert/strict";
import { test } from "node:test";
import { isIri, localName, pathOf } from "../src/data/iris";

test("an identifier is a path that cannot leave its angle brackets, and cannot climb", () => {
  const paths = {
    "court/xinzhou": "court/xinzhou",
    "法院/一": "法院/一",
    "a b> <c": "a%20b%3E%20%3Cc",
    "../x": "%2E%2E/x",
    "a/./b": "a/%2E/b",
    "a/...": "a/...",
    "1.5": "1.5",
    "100%?#": "100%25%3F%23",
    ü: "%C3%BC",
    "😀": "%F0%9F%98%80",
    "\ud800": "%ED%A0%80",
    "\udfff": "%ED%BF%BF",
  };
  for (const [identifier, path] of Object.entries(paths)) assert.equal(pathOf(identifier), path);
});

test("a name is written so that it is valid in XML and Turtle, and no two names become one", () => {
  const names = {
    received: "received",
    "2nd place": "_x0032_nd_x0020_place",
    "-a": "_x002D_a",
    "a-2": "a-2",
    獲得: "獲得",
    _x0041_: "_x005F_x0041_",
    "😀": "_x1F600_",
    "\ud800": "_xD800_",
  };
  for (const [name, written] of Object.entries(names)) assert.equal(localName(name), written);
});

test("an absolute IRI is told from other texts", () => {
  for (const iri of ["https://example.org/", "https://example.org/a?b#c", "urn:x:y", "http://法院:80/%20"]) {
    assert.equal(isIri(iri), true, iri);
  }
  for (const text of ["", "CC BY 4.0", "https://example.org/a b", "a:", "http://a/%2", "//a", "a:b>c", "a:b\n"]) {
    assert.equal(isIri(text), false, text);
  }
});
