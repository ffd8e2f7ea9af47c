import assert from "node:assert/strict";
import { test } from "node:test";
import { applyLayout } from "../src/layouts/positions";
import { isInside, spotOf } from "../src/render/camera/viewport";
import { lightened } from "../src/render/style/lightened-color";
import { outlineOf } from "../src/render/style/shapes";
import { entities, record } from "./records";

const hueOf = (color: string) => Number(/hsl\((\d+)/.exec(lightened(color))?.[1]);

test("a lightened colour keeps its hue", () => {
  assert.deepEqual(
    ["#800000", "#808000", "#008000", "#008080", "#000080", "#800080"].map(hueOf),
    [0, 60, 120, 180, 240, 300],
  );
});

test("a colour without a hue becomes a grey", () => {
  assert.equal(lightened("#475047"), "hsl(30 6% 66%)");
});

test("only the shapes of the schema have corners", () => {
  assert.equal(outlineOf("triangle")?.length, 3);
  assert.equal(outlineOf("dot"), null);
  assert.equal(outlineOf("constructor"), null);
});

test("an entity is drawn where the view shows it, and never too small to see", () => {
  const [entity] = entities(record("a", { x: 30, y: -10, size: 10 }));
  const view = { width: 200, height: 100, middle: { x: 10, y: 0 } };

  assert.ok(entity);
  applyLayout({ positions: new Map([[entity, { x: 30, y: -10 }]]), headings: [] }, new Map());
  assert.deepEqual(spotOf(entity, { ...view, scale: 2 }), { entity, x: 140, y: 30, radius: 20 });
  assert.equal(spotOf(entity, { ...view, scale: 0.1 }).radius, 2.6);
  assert.equal(isInside(spotOf(entity, { ...view, scale: 20 }), { ...view, scale: 20 }), false);
});
