import assert from "node:assert/strict";
import { test } from "node:test";
import { forestOf } from "../src/layouts/forest";
import { hierarchy } from "../src/layouts/hierarchy";
import { LAYOUT_ALGORITHMS } from "../src/layouts/layouts";
import { packed } from "../src/layouts/packing";
import type { LayoutResult } from "../src/layouts/positions";
import { timeline } from "../src/layouts/timeline";
import { type } from "../src/layouts/type";
import type { Model } from "../src/model/model";
import { INITIAL_VIEW_STATE } from "../src/state/view-state";
import { graph, ids, type Line, layoutOptions, named, seen } from "./graph";
import { model as modelWith, record, statement } from "./records";

/** Courts that are below each other and in groups, a slogan with its parts, and people who know each other. */
const LINES: Line[] = [
  ["court/city", "memberOf", "group/all"],
  ["court/county", "memberOf", "group/all"],
  ["court/county", "memberOf", "group/basic"],
  ["group/basic", "memberOf", "group/all"],
  ["court/county", "supervisedBy", "court/city"],
  ["slogan/three", "hasPart", "slogan/c", { ordinal: "3" }],
  ["slogan/three", "hasPart", "slogan/a", { ordinal: "1" }],
  ["slogan/three", "hasPart", "slogan/b", { ordinal: "2" }],
  ["person/x", "knows", "person/y", { year: "2023" }],
  ["person/y", "knows", "person/z", { period: "2024/2025" }],
];
const model = graph(LINES);

/** Many entities of several types, in several years, below each other. */
function crowd(count: number): Model {
  const lines = Array.from({ length: count }, (_, n): Line => {
    const qualifiers = n % 3 ? { year: String(2015 + (n % 7)) } : {};
    return [`t${n % 9}/e${n}`, n % 2 ? "memberOf" : "knows", `t${(n >> 3) % 9}/e${n >> 3}`, qualifiers];
  });
  return graph(lines.filter(([from, , to]) => from !== to));
}

function placesIn({ positions }: LayoutResult): Record<string, [number, number]> {
  return Object.fromEntries(Array.from(positions, ([{ id }, { x, y }]) => [id, [x, y]]));
}

function touching({ positions }: LayoutResult): string[] {
  const all = [...positions];
  const pairs = all.flatMap((one, place) => all.slice(place + 1).map((other) => [one, other] as const));
  const isTight = ([[a, p], [b, q]]: (typeof pairs)[number]) => Math.hypot(p.x - q.x, p.y - q.y) < a.size + b.size;
  return pairs.filter(isTight).map(([[a], [b]]) => `${a.id} ${b.id}`);
}

for (const [name, layout] of Object.entries(LAYOUT_ALGORITHMS)) {
  if (name === "force") continue;
  test(`no shape touches another in the layout ${name}`, () => {
    const many = crowd(400);
    const made = layout(seen(many), layoutOptions(many));
    assert.ok(made.positions.size > 200);
    assert.deepEqual(touching(made), []);
  });

  test(`the layout ${name} is the same whenever it is made, and quick`, () => {
    const many = crowd(2000);
    const visible = seen(many);
    const start = performance.now();
    const made = placesIn(layout(visible, layoutOptions(many)));
    assert.ok(performance.now() - start < 2000);
    assert.deepEqual(placesIn(layout(visible, layoutOptions(many))), made);
  });

  test(`nothing to see is no trouble for the layout ${name}`, () => {
    const none = graph([]);
    assert.equal(layout(seen(none), layoutOptions(none)).positions.size, 0);
  });
}

test("each type has a block with its name and its number", () => {
  const { headings, positions } = type(seen(model), layoutOptions(model));
  assert.deepEqual(headings.map(({ text, count }) => `${text} ${count}`).sort(), [
    "court 2",
    "group 2",
    "person 3",
    "slogan 4",
  ]);
  for (const { text, x, y, width } of headings) {
    for (const [entity, place] of positions) {
      if (entity.type !== text) continue;
      assert.ok(place.x >= x && place.x <= x + width && place.y > y, entity.id);
    }
  }
});

test("a picture that is higher than wide is laid out higher than wide", () => {
  const many = crowd(400);
  const ratioOf = (ratio: number) => {
    const points = [...type(seen(many), layoutOptions(many, ratio)).positions.values()];
    const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
    return spread(points.map(({ x }) => x)) / spread(points.map(({ y }) => y));
  };
  assert.ok(ratioOf(0.7) < 1);
  assert.ok(ratioOf(2) > 1.4);
});

test("a court stands below the court that supervises it, and not below a group", () => {
  const { parents, roots } = forestOf(seen(model), layoutOptions(model));
  const above = (id: string) => parents.get(named(model, id))?.id;
  assert.equal(above("court/county"), "court/city");
  assert.equal(above("court/city"), "group/all");
  assert.equal(above("group/basic"), "group/all");
  assert.deepEqual(ids(roots), ["group/all", "slogan/three"]);
});

test("the parts of a slogan stand in their order, to the right of it", () => {
  const places = placesIn(hierarchy(seen(model), layoutOptions(model)));
  const at = (id: string) => places[`slogan/${id}`] as [number, number];
  assert.ok(at("a")[1] < at("b")[1] && at("b")[1] < at("c")[1]);
  assert.ok(at("a")[0] > at("three")[0]);
});

test("the tree tells what each entity hangs from", () => {
  const { parents } = hierarchy(seen(model), layoutOptions(model));
  assert.equal(parents?.get(named(model, "slogan/b"))?.id, "slogan/three");
  assert.equal(parents?.get(named(model, "slogan/three")), undefined);
});

test("what no hierarchy holds has no place in it", () => {
  const { positions } = hierarchy(seen(model), layoutOptions(model));
  assert.deepEqual(
    ids(positions.keys()).filter((id) => id.startsWith("person/")),
    [],
  );
  assert.equal(positions.size, 8);
});

test("a circle of members is no endless tree", () => {
  const circle = graph([
    ["group/a", "memberOf", "group/b"],
    ["group/b", "memberOf", "group/c"],
    ["group/c", "memberOf", "group/a"],
  ]);
  assert.equal(hierarchy(seen(circle), layoutOptions(circle)).positions.size, 3);
  assert.equal(forestOf(seen(circle), layoutOptions(circle)).roots.length, 1);
});

test("many members stand in several columns", () => {
  const wide = graph(Array.from({ length: 80 }, (_, n): Line => [`group/m${n}`, "memberOf", "group/all"]));
  const { positions } = hierarchy(seen(wide), layoutOptions(wide));
  const columns = new Set(Array.from(positions, ([, { x }]) => x));
  assert.ok(columns.size > 3);
});

test("a filter takes the tree away with its statements", () => {
  const visible = seen(model, {
    excluded: { ...INITIAL_VIEW_STATE.excluded, predicate: ["hasPart"] },
  });
  assert.ok(!ids(hierarchy(visible, layoutOptions(model)).positions.keys()).some((id) => id.startsWith("slogan/")));
});

test("an entity stands at the first year or span that is said of it, in the order of time from left to right", () => {
  const made = timeline(seen(model), layoutOptions(model));
  const [x, y, z] = ["x", "y", "z"].map((name) => made.positions.get(named(model, `person/${name}`)));
  assert.ok(x && y && z);
  assert.equal(x.x, y.x);
  assert.ok(z.x > y.x);
  assert.deepEqual(
    made.headings.map(({ text, count }) => `${text} ${count}`),
    ["2023 2", "2024/2025 1", "no year 8"],
  );
});

test("what only a report dates stands in columns of its own, behind the years that are said", () => {
  const entities = ["a", "b", "c", "d"].map((id) => record(id));
  const statements = [
    statement("1", "a", "knows", { object: "b", qualifiers: { year: "2024" } }),
    statement("2", "b", "knows", { object: "c", covered: ["2023"] }),
    statement("3", "d", "knows"),
  ];
  const types = [{ name: "Topic", label: {}, parent: "", color: "", shape: "dot" }];
  const dated = modelWith({ entities, statements, types });
  assert.deepEqual(
    timeline(seen(dated), layoutOptions(dated)).headings.map(({ text, count }) => `${text} ${count}`),
    ["2024 2", "report:2023 1", "no year 1"],
  );
});

test("of a hundred entities without a time the best connected stand beside two with one, and all are counted", () => {
  const lines = Array.from({ length: 100 }, (_, n): Line => ["group/all", "knows", `person/p${n}`]);
  const many = graph([...lines, ["person/p1", "knows", "person/p2", { year: "2024" }]]);
  const { headings, positions, untimed = [] } = timeline(seen(many), layoutOptions(many));
  assert.deepEqual(
    headings.map(({ text, count }) => `${text} ${count}`),
    ["2024 2", "no year 99"],
  );
  assert.equal(untimed.length, 99);
  assert.equal(positions.size, 62);
  assert.ok(positions.has(named(many, "group/all")));
});

test("what has no time stands aside, farther from the years than they from each other", () => {
  const { headings } = timeline(seen(model), layoutOptions(model));
  const gaps = headings.slice(1).map(({ x }, place) => {
    const before = headings[place];
    return x - ((before?.x ?? 0) + (before?.width ?? 0));
  });
  assert.deepEqual(gaps, [56, 112]);
});

test("without any year, everything is drawn, under no heading", () => {
  const many = graph(Array.from({ length: 100 }, (_, n): Line => ["group/all", "knows", `person/p${n}`]));
  const { headings, positions, untimed } = timeline(seen(many), layoutOptions(many));
  assert.deepEqual(headings, []);
  assert.equal(positions.size, 101);
  assert.equal(untimed?.length, 101);
});

test("packed blocks do not overlap", () => {
  const blocks = Array.from({ length: 60 }, (_, n) => ({ width: 20 + ((n * 37) % 90), height: 10 + ((n * 53) % 70) }));
  const corners = packed(blocks, 1.5, 8);
  const boxes = blocks.map((block, place) => ({ ...block, ...(corners[place] as { x: number; y: number }) }));
  for (const [place, one] of boxes.entries()) {
    for (const other of boxes.slice(place + 1)) {
      const across = one.x < other.x + other.width && other.x < one.x + one.width;
      assert.ok(!across || one.y + one.height <= other.y || other.y + other.height <= one.y);
    }
  }
});
