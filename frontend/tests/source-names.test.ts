import assert from "node:assert/strict";
import { test } from "node:test";
import type { Source } from "../src/model/payload";
import { shortNames } from "../src/model/source-names";
import { source } from "./records";

const LONG = "關於忻州兩級法院黨建與隊伍建設工作情況的報道";

function named(id: string, text: string, more: Partial<Source> & { aliases?: string[]; kind?: string } = {}) {
  const { aliases = [], kind = "", ...fields } = more;
  return {
    source: { ...source(id, "zh-Hant"), ...fields },
    label: { text, language: "zh-Hant" },
    aliases: aliases.map((alias) => ({ text: alias, language: "zh-Hant" })),
    type: { text: kind, language: "zh-Hant" },
  };
}

/** The short name of each source by its id. */
function short(...sources: ReturnType<typeof named>[]): Record<string, string> {
  return Object.fromEntries(Array.from(shortNames(sources), ([id, { text }]) => [id, text]));
}

test("the shortest alias comes first, and then a name that is short itself", () => {
  const aliases = ["忻州兩級法院的報道", "忻州報道"];
  assert.deepEqual(short(named("a", LONG, { aliases }), named("b", "忻州報道二")), { a: "忻州報道", b: "忻州報道二" });
});

test("of a long name the title in 《》 is enough", () => {
  assert.deepEqual(
    short(named("a", `忻州市中級人民法院印發《黨建工作要點》${LONG}`, { publisher: "某報", date: "2025" })),
    {
      a: "《黨建工作要點》",
    },
  );
});

test("else publisher and year tell it, by its date or by what it covers", () => {
  assert.deepEqual(
    short(
      named("a", LONG, { publisher: "某報", date: "2025-01-15", covers: "2024" }),
      named("b", `${LONG}二`, { publisher: "某報", covers: "2024-01/2024-06" }),
    ),
    { a: "某報 2025", b: "某報 2024" },
  );
});

test("else its kind and year do", () => {
  assert.deepEqual(short(named("a", LONG, { kind: "報道", covers: "2024" })), { a: "報道 2024" });
});

test("a form that two sources would have tells neither", () => {
  const same = { publisher: "某報", date: "2025" };
  assert.deepEqual(short(named("a", LONG, { ...same, kind: "報道" }), named("b", `${LONG}二`, same)), {
    a: "報道 2025",
  });
});

test("a source of which nothing short is known has no short name, and a title that is long is none", () => {
  assert.deepEqual(short(named("a", `《${LONG}》`, { publisher: LONG, date: "2025" })), {});
});
