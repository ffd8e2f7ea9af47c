import assert from "node:assert/strict";
import { test } from "node:test";
import { normalizer } from "../src/shared/normalize";

const normalize = normalizer(["乾黨縣", "干党县"]);

/** So much behind a text that all of it is looked at as a whole. */
const LONG = "x".repeat(300);

function asAWhole(text: string): string {
  return normalize(text + LONG).slice(0, -LONG.length);
}

/** Every code unit, in a fixed disorder, so many at a time. */
function* runsOfUnits(size: number): Generator<string> {
  for (let start = 0; start < 0x10000; start += size) {
    const units = Array.from({ length: size }, (_, place) => ((start + place) * 40503) % 0x10000);
    yield `${String.fromCharCode(...units)}x`;
  }
}

test("a text put together character by character is the same as one that is looked at as a whole", () => {
  for (const text of [...runsOfUnits(1), ...runsOfUnits(2), ...runsOfUnits(3)]) {
    assert.equal(normalize(text), asAWhole(text), JSON.stringify(text));
  }
});

test("what is beside a character counts where it joins it", () => {
  const texts = [
    "が ガ",
    "ｶﾞ",
    "각",
    "e\u0301 É",
    "1 2",
    "1 \u3000 ２ 3",
    "1「 2",
    "1 「2",
    "１ ２件",
    "ΟΔΟΣ ΣΑΣ",
    "Straße",
    "😀黨 1",
    "\ud800x",
  ];
  for (const text of texts) assert.equal(normalize(`${text}x`), asAWhole(`${text}x`), text);
});

test("a text that is longer than most is compared in the same form", () => {
  assert.equal(normalize("黨 建".repeat(200)), "党建".repeat(200));
});
