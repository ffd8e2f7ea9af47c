import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeFraming, decodeHash, encodeHash } from "../src/state/address";
import { FACETS, INITIAL_VIEW_STATE, type ViewState } from "../src/state/view-state";

const HOSTILE = [
  "a?b=c&d#e",
  "100%",
  "%41%zz",
  "a, b;c+d",
  "1,2@x",
  "@",
  "statement/x",
  "法院/😀",
  "__proto__",
  "<script>",
  "\u202eback\u2066",
  "a\nb\tc",
];

const HALF = "topic/\ud800";
const WHOLE = "topic/\ufffd";

/** A choice that says everything, with an id or a value wherever one may stand. */
function everything(text: string): ViewState {
  return {
    selected: text,
    tab: "outline",
    language: "en",
    layout: "timeline",
    dating: "published",
    sizing: "between",
    dim: true,
    bothEnds: true,
    lineNames: true,
    excluded: Object.fromEntries(FACETS.map((facet) => [facet, [text, "other"]])) as unknown as ViewState["excluded"],
    around: text,
    depth: 2,
    expanded: [text, "b"],
    unfolded: [text],
    folded: [text],
    collapsed: ["c", text],
    hidden: [text],
    pinned: Object.fromEntries([
      [text, { x: -12, y: 34 }],
      ["d", null],
    ]),
    path: [text, "e"],
    avoided: [text],
    toldOnly: true,
    table: "entities",
    sort: "-name",
    figures: "table",
    ask: "all-figures",
    query: text,
  };
}

test("what opens the page has no address", () => {
  assert.equal(encodeHash(INITIAL_VIEW_STATE), "");
  assert.deepEqual(decodeHash(""), INITIAL_VIEW_STATE);
  assert.deepEqual(decodeHash("#"), INITIAL_VIEW_STATE);
});

test("every view state comes back from its address, whatever the ids and values hold", () => {
  for (const text of HOSTILE) assert.deepEqual(decodeHash(encodeHash(everything(text))), everything(text), text);
});

test("half a character, which no address can hold, comes back as what stands for it", () => {
  assert.deepEqual(decodeHash(encodeHash(everything(HALF))), everything(WHOLE));
});

test("an address is of characters that survive being pasted anywhere", () => {
  for (const text of HOSTILE) assert.match(encodeHash(everything(text)), /^#[\w\-.!~*'();/?:@&=$,%#]+$/, text);
});

test("what an address says wrongly is as when the page opens", () => {
  const wrong = "#?view=x&lang=fr&layout=&size=7&dim=no&depth=9&path=a&at=1,2&=&&nothing";
  assert.deepEqual(decodeHash(wrong), INITIAL_VIEW_STATE);
});

test("a copied link says what is seen, and the view state does not mind", () => {
  for (const camera of [{ x: -12.5, y: 3, scale: 0.8125 }, "all"] as const)
    for (const viewState of [INITIAL_VIEW_STATE, everything("a?at=9,9,9&b")]) {
      assert.deepEqual(decodeFraming(encodeHash(viewState, camera)), camera);
      assert.deepEqual(decodeHash(encodeHash(viewState, camera)), viewState);
      assert.equal(decodeFraming(encodeHash(viewState)), null);
    }
});

test("what is seen is only what an address says soundly", () => {
  for (const at of ["", "1,2", "1,2,0", "1,2,-1", "1,2,3,4", "a,b,c", "1,2,NaN"]) {
    assert.equal(decodeFraming(`#court/a?at=${at}`), null, at);
  }
});
