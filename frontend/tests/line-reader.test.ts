import assert from "node:assert/strict";
import { test } from "node:test";
import { LineReader } from "../src/model/line-reader";

const LINES = [
  '[["info"],{"title":"報告"}]',
  '[["table","rows"],2]',
  '[["table","columns","id"],["a"]]',
  '[["table","columns","id"],["b"]]',
  '[["table","columns","label","fields","__proto__"],{"all":"x"}]',
  '[["texts"],[]]',
  '[["texts"],["c"]]',
].join("\n");

/** What the text says, read so many characters at a time. */
function readBy(size: number): Record<string, unknown> {
  const reader = new LineReader();
  for (let at = 0; at < LINES.length; at += size) reader.read(LINES.slice(at, at + size));
  return reader.end();
}

test("lines of JSON become one object, however the text is cut", () => {
  const label = JSON.parse('{"fields":{"__proto__":{"all":"x"}}}');
  const table = { rows: 2, columns: { id: ["a", "b"], label } };

  for (const size of [1, 7, 50, LINES.length]) {
    assert.deepEqual(readBy(size), { info: { title: "報告" }, table, texts: ["c"] }, String(size));
  }
});

test("a name from the data changes no other object", () => {
  readBy(5);

  assert.equal(Object.hasOwn(Object.prototype, "all"), false);
});

test("nothing is an empty object", () => {
  assert.deepEqual(new LineReader().end(), {});
});
