import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Box,
  boxesBeside,
  containsPoint,
  findFreeBox,
  fits,
  leastCoveringBox,
  obstacle,
  overlap,
  SpatialGrid,
  type Spot,
} from "../src/layouts/boxes";

const canvas = { width: 200, height: 100 };
const size = { width: 40, height: 10 };
const middle = { x: 100, y: 50, radius: 8 };
const below = { x: 80, y: 60, ...size };
const above = { x: 80, y: 30, ...size };

const among = (placed: readonly Box[], spots: readonly Spot[]) => ({
  canvas,
  placed: new SpatialGrid(placed),
  spots: new SpatialGrid(spots.map(obstacle)),
});

test("the places beside a spot are below, above, right and left of it", () => {
  const corners = boxesBeside(middle, size, null).map(({ x, y }) => [x, y]);

  assert.deepEqual(corners, [
    [80, 60],
    [80, 30],
    [110, 45],
    [50, 45],
  ]);
});

test("a name that insists moves into the canvas", () => {
  const inCorner = { x: 199, y: 99, radius: 8 };

  assert.ok(boxesBeside(inCorner, size, canvas).every((box) => fits(box, canvas)));
  assert.ok(!boxesBeside(inCorner, size, null).some((box) => fits(box, canvas)));
});

test("boxes that only touch do not overlap", () => {
  const box = { x: 0, y: 0, ...size };

  assert.equal(overlap(box, { x: 40, y: 0, ...size }), false);
  assert.equal(overlap(box, { x: 39, y: 9, ...size }), true);
});

test("a box holds its border", () => {
  assert.equal(containsPoint(below, 120, 70), true);
  assert.equal(containsPoint(below, 121, 70), false);
});

test("the first place that is free is taken", () => {
  assert.deepEqual(findFreeBox(middle, size, among([], [middle]), {}), below);
  assert.deepEqual(findFreeBox(middle, size, among([below], [middle]), {}), above);
});

test("no name covers another, even where it must cover shapes", () => {
  const placed = [{ x: 0, y: 0, ...canvas }];

  assert.equal(findFreeBox(middle, size, among(placed, []), {}), null);
  assert.equal(leastCoveringBox(middle, size, among(placed, []), { isMoved: true }), null);
});

test("a name covers no shape, and stands farther off where it may", () => {
  const small = [below, above, { x: 110, y: 45 }, { x: 50, y: 45 }].map(({ x, y }) => ({
    x: x + 5,
    y: y + 5,
    radius: 4,
  }));

  assert.equal(findFreeBox(middle, size, among([], small), {}), null);
  const farther = findFreeBox(middle, size, among([], small), { gaps: [0, 8] });
  assert.ok(farther && small.every((spot) => !overlap(farther, obstacle(spot))));
  assert.deepEqual(findFreeBox(middle, size, among([], small), { sides: [], gaps: [0, 8] }), farther);
});

test("a name that must not be missing covers the smallest shapes", () => {
  const radii = [6, 4, 6, 6];
  const shapes = [below, above, { x: 110, y: 45 }, { x: 50, y: 45 }].map(({ x, y }, place) => ({
    x: x + 5,
    y: y + 5,
    radius: radii[place] ?? 0,
  }));

  assert.deepEqual(leastCoveringBox(middle, size, among([], shapes), {}), above);
});

test("a name that moves into the canvas does not cover its own shape", () => {
  const atEdge = { x: 4, y: 50, radius: 8 };

  const found = findFreeBox(atEdge, size, among([], [atEdge]), { sides: ["left", "below"], isMoved: true });
  assert.deepEqual(found, { x: 0, y: 60, ...size });
});

test("a grid finds what a box overlaps, whichever squares it lies in", () => {
  const [wide, far] = [
    { x: -300, y: -5, width: 900, height: 10 },
    { x: 500, y: 400, width: 5, height: 5 },
  ];
  const grid = new SpatialGrid<Box>([wide, far]);

  assert.deepEqual([...grid.under({ x: 590, y: 0, width: 4, height: 4 })], [wide]);
  assert.deepEqual([...grid.under({ x: 499, y: 399, width: 9, height: 9 })], [far]);
  assert.deepEqual([...grid.under({ x: 600, y: 0, width: 4, height: 4 })], []);
});
