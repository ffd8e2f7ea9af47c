import assert from "node:assert/strict";
import { test } from "node:test";
import type { Evidence } from "../src/model/evidence";
import type { Statement } from "../src/model/model";
import { quotedLines } from "../src/model/quoted-text";
import { bySharedProof, stepsBySharedProof } from "../src/model/shared-proof";
import { evidence } from "./records";

function piece(line: number, index = 0, source = "report/a"): Evidence {
  return { ...evidence(source, "39次"), line, index, id: "" };
}

test("a line is cut where its quote stands, whatever its characters take in a string", () => {
  const text = { lines: { "report/a": { 2: "𠮷培訓39次。" } }, places: [[[3, 6] as const]] };

  assert.deepEqual(quotedLines(piece(2), text), [{ number: 2, parts: ["𠮷培訓", "39次", "。"], isCited: true }]);
});

test("neighbours are whole, and lines of another quote are left out", () => {
  const text = { lines: { "report/a": { 1: "一", 2: "二", 3: "三", 7: "七" } }, places: [[]] };

  assert.deepEqual(
    quotedLines(piece(3), text).map(({ number, parts }) => [number, ...parts]),
    [
      [1, "一"],
      [2, "二"],
      [3, "三"],
    ],
  );
});

test("without the text, or the line in it, there is nothing to show", () => {
  const text = { lines: { "report/a": { 1: "一" } }, places: [[]] };

  assert.deepEqual(quotedLines(piece(1), null), []);
  assert.deepEqual(quotedLines(piece(9), text), []);
  assert.deepEqual(quotedLines(piece(1, 0, "__proto__"), text), []);
});

function citing(...cited: number[]): Statement {
  return { cited } as unknown as Statement;
}

test("statements next to each other that cite the same stand together, in their order", () => {
  const [one, two, three, four] = [citing(1, 2), citing(1, 2), citing(1), citing(1, 2)];

  assert.deepEqual(bySharedProof([one, two, three, four]), [[one, two], [three], [four]]);
});

test("statements without proof have none in common", () => {
  assert.equal(bySharedProof([citing(), citing()]).length, 2);
});

/** Steps by what the statements of each cite, and which of them stand together with which proof. */
function together(...steps: number[][][]): [number, string][] {
  const cited = steps.map((statements) => ({ statements: statements.map((places) => citing(...places)) }));
  return stepsBySharedProof(cited).map(({ steps: own, proof }) => [own.length, proof]);
}

test("steps of a path that the same words prove stand together", () => {
  assert.deepEqual(together([[1]], [[1]], [[2]], [[1]]), [
    [2, "1"],
    [1, ""],
    [1, ""],
  ]);
});

test("one statement of each step is enough, and it must be the same words in all of them", () => {
  assert.deepEqual(together([[1], [2]], [[2], [3]], [[3]]), [
    [2, "2"],
    [1, ""],
  ]);
});

test("steps that nothing proves do not stand together", () => {
  assert.deepEqual(together([[]], [[]]), [
    [1, ""],
    [1, ""],
  ]);
});
