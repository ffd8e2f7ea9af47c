import assert from "node:assert/strict";
import { test } from "node:test";
import { localName, pathOf } from "../src/data/iris";
import expected from "./iris.json";

test("identifiers become the paths that Python writes", () => {
  for (const [identifier = "", path] of expected.pathOf) assert.equal(pathOf(identifier), path);
});

test("names become the local names that Python writes", () => {
  for (const [name = "", local] of expected.localName) assert.equal(localName(name), local);
});
