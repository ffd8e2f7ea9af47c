/** Places the labels of entities, and then those of lines: none over another, and none over the shape of another. */

import {
  type Box,
  findFreeBox,
  leastCoveringBox,
  obstacle,
  type PlacementContext,
  type PlacementPolicy,
  SIDES,
  SpatialGrid,
} from "../../layouts/boxes";
import { currentLayout, hasPosition } from "../../layouts/positions";
import type { Entity } from "../../model/model";
import { state } from "../../state/store";
import { minimapBox, overlayBoxes } from "../camera/insets";
import { type EntitySpot, isInside, spotOf, type Viewport } from "../camera/viewport";
import { edgeLabels } from "./edge-labels";
import { drawnHeadings } from "./headings";
import { isAlwaysNamed, isFarNamed, isFew, isFree, isSolid, labelOrder, sizesOf } from "./label-rank";
import { boxesOn, leaderBetween } from "./leader";
import { type Label, type Measured, measure } from "./measure";

/** No more names than anybody reads at once; the next ones come with zooming in. */
const MOST_LABELS = 400;

/** So many lines a name has where few shapes leave it room. */
const MOST_LINES = 4;

/** On a canvas no wider than this, in CSS pixels, names of two lines leave room for each other. */
const NARROW = 600;

/** Gaps between a shape and its name, in CSS pixels: where the two are seen together, and where a line must join them. */
const NEAR = [0, 8, 16, 26, 38];
const FAR: PlacementPolicy = { sides: [], gaps: [54, 72, 92, 114, 138, 164, 192, 222] };

/** What a name must find room among, and what its line may not run through: words, and not what lies over the graph. */
interface NamingContext extends PlacementContext {
  readonly written: SpatialGrid<Box>;
}

/** The names that find room, in the order of their rank, and then those of lines. */
export function placeLabels(viewport: Viewport): Label[] {
  const spots = [...state.visible.drawn].filter(hasPosition).map((entity) => spotOf(entity, viewport));
  const seen = new Map(spots.filter((spot) => isInside(spot, viewport)).map((spot) => [spot.entity, spot]));
  // shapes that have stepped back may be covered; of those beyond the border a part can be seen
  const solid = spots.filter((spot) => isSolid(spot.entity) && isInside(spot, viewport, spot.radius));
  const placed = new SpatialGrid<Box>([...drawnHeadings, ...overlayBoxes(), minimapBox()]);
  const written = new SpatialGrid<Box>(drawnHeadings);
  const around = { canvas: viewport, placed, written, spots: new SpatialGrid(solid.map(obstacle)) };
  const labels: Label[] = [];
  for (const entity of labelOrder()) {
    const spot = seen.get(entity);
    const label = spot && labelOf(spot, around);
    if (label) labels.push(label);
    for (const box of label ? [label, ...leaderBoxes(label, spot)] : []) {
      placed.add(box);
      written.add(box);
    }
    if (labels.length >= MOST_LABELS) break;
  }
  return [...labels, ...edgeLabels(viewport, around, MOST_LABELS)];
}

/** A name where it is free, or over as little of the shapes as it can where it must not be missing. */
function labelOf(spot: EntitySpot, around: NamingContext): Label | null {
  const { entity } = spot;
  const isClear = (box: Box) => !leaderBoxes(box, spot).some((each) => isTaken(each, spot, around));
  const most = isFew() && around.canvas.width > NARROW ? MOST_LINES : 2;
  const sizes = sizesOf(entity).map((size) => measure(entity, size, most));
  const free = freeLabel(spot, sizes, around, { isClear }) ?? (isFew() ? shortLabel(spot, around) : null);
  if (free) return free;
  const least = isAlwaysNamed(entity) ? sizes.at(-1) : undefined;
  const box = least && leastCoveringBox(spot, least, around, nearPolicy(entity));
  return box ? { entity, ...least, ...box } : null;
}

/** Of few shapes each has its name, be it a short one at the end of a line that runs through others. */
function shortLabel(spot: EntitySpot, around: NamingContext): Label | null {
  const sizes = sizesOf(spot.entity).map((size) => measure(spot.entity, size, 2));
  return freeLabel(spot, sizes, around, {});
}

/** A name where one of its sizes is free, in the order in which they are tried. */
function freeLabel(
  spot: EntitySpot,
  sizes: readonly Measured[],
  around: NamingContext,
  rule: Pick<PlacementPolicy, "isClear">,
): Label | null {
  const { entity } = spot;
  for (const [measured, policy] of attempts(entity, sizes)) {
    const box = findFreeBox(spot, measured, around, { ...policy, ...rule });
    if (box) return { entity, ...measured, ...box };
  }
  return null;
}

/** Whether a name stands there, or the shape of another: among many shapes no line would find a way around all. */
function isTaken(box: Box, own: EntitySpot, { written, spots }: NamingContext): boolean {
  return written.isUnder(box) || (isFew() && [...spots.under(box)].some(({ spot }) => spot !== own));
}

/** The line that a name at a box would have, as boxes. */
function leaderBoxes(box: Box, spot: EntitySpot): Box[] {
  const leader = leaderBetween(box, spot);
  return leader ? boxesOn(leader) : [];
}

/** How a name is tried: the largest of the picture rather farther off than smaller, others rather smaller. */
function attempts(entity: Entity, sizes: readonly Measured[]): (readonly [Measured, PlacementPolicy])[] {
  const near = sizes.map((size) => [size, nearPolicy(entity)] as const);
  if (!isFarNamed(entity)) return near;
  const far = sizes.map((size) => [size, FAR] as const);
  return currentLayout.sides ? [...near, ...far.reverse()] : near.flatMap((each, place) => [each, far[place] ?? each]);
}

/** A name beside its shape; those of lists stand at their side alone, unless they must not be missing. */
function nearPolicy(entity: Entity): PlacementPolicy {
  const outward = currentLayout.outward?.get(entity);
  const own = outward ? [outward] : (currentLayout.sides ?? []);
  const isMoved = isAlwaysNamed(entity);
  const isAnywhere = outward || isMoved || !currentLayout.sides;
  return { sides: isAnywhere ? [...own, ...SIDES] : own, isMoved, gaps: isFree(entity) ? NEAR : [] };
}
