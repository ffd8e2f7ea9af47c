/** What the looks of bars mean, as a line above charts; looks that none of them has are not told. */

import { plainColor } from "../export/picture/plain-color";
import { fontOf, type Letters, lineSvg } from "../export/picture/svg-text";
import type { Statement } from "../model/model";
import { widthIn } from "../render/labels/measure";
import { style } from "../render/style/theme";
import { type MessageKey, t } from "../state/i18n";
import { type Sign, signOf, signSvg } from "./chart-marks";

const LETTERS: Letters = { size: 12, weight: 400 };
const LINE = 22;
const BOX = { width: 26, height: 12 };
const BEHIND = 18;

const PLAIN: Sign = { isExact: true, isFact: true, isInferred: false };

const SIGNS: readonly (readonly [MessageKey, Sign, (sign: Sign) => boolean])[] = [
  ["signExact", PLAIN, ({ isExact, isFact, isInferred }) => isExact && isFact && !isInferred],
  ["signInexact", { ...PLAIN, isExact: false }, ({ isExact }) => !isExact],
  ["signInferred", { ...PLAIN, isInferred: true }, ({ isInferred }) => isInferred],
  ["signNoFact", { ...PLAIN, isFact: false }, ({ isFact }) => !isFact],
];

/** Lines no wider than that; of no height where all bars are of exact facts. */
export function signsSvg(figures: readonly Statement[], width: number): { parts: SVGElement[]; height: number } {
  const found = figures.map(signOf);
  const told = SIGNS.filter(([, , isMeant]) => found.some(isMeant));
  if (told.length < 2 && told[0]?.[0] === "signExact") return { parts: [], height: 0 };
  const parts: SVGElement[] = [];
  let [x, y] = [0, 0];
  for (const [name, sign] of told) {
    const room = BOX.width + 6 + widthIn(fontOf(LETTERS), t(name));
    if (x && x + room > width) [x, y] = [0, y + LINE];
    parts.push(...signSvg(sign, { x: x + 1, y: y + 4, ...BOX }, plainColor(style.soft)));
    const at = { x: x + BOX.width + 7, y: y + 14 };
    parts.push(lineSvg(t(name), at, width, LETTERS, { fill: plainColor(style.soft) }));
    x += room + BEHIND;
  }
  return { parts, height: y + LINE };
}
