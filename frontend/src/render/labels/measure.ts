/** Measures labels: a name cut to its greatest width, with the room it takes. */

import type { Box, Size } from "../../layouts/boxes";
import { isFigure } from "../../model/figures";
import type { Entity, Statement } from "../../model/model";
import { ellipsized, withoutInvisible } from "../../shared/formatting";
import { wrapped } from "../../shared/wrapping";
import type { Edge } from "../../state/edge";
import { nameOf, predicateName } from "../../state/i18n";
import { valueText } from "../../state/statement-text";
import { state } from "../../state/store";
import { setOf } from "../../state/visible-graph";
import { style } from "../style/theme";

export type TextSize = "chosen" | "hub" | "busy" | "plain" | "least" | "short" | "line";

/** A name in lines, cut to their greatest width, with the room it takes. */
export interface Measured extends Size {
  /** One line, or several where a name is long, and below it a figure. */
  readonly lines: readonly string[];
  readonly font: string;
  readonly weight: number;
  /** The height of its letters in CSS pixels. */
  readonly size: number;
}

/** A name in the graph: that of an entity, or of what a line stands for. */
export interface Label extends Measured, Box {
  readonly entity: Entity | null;
  /** The line that it names. */
  readonly edge?: Edge;
}

/** Weight, size and greatest width in CSS pixels; what is short stands in one line. */
const FONTS = {
  chosen: { weight: 700, size: 15, widest: 440 },
  hub: { weight: 600, size: 15, widest: 300 },
  busy: { weight: 600, size: 13, widest: 180 },
  plain: { weight: 500, size: 12, widest: 180 },
  least: { weight: 500, size: 11, widest: 90 },
  short: { weight: 500, size: 11, widest: 54 },
  line: { weight: 400, size: 11, widest: 160 },
} as const;

/** The height of a line over that of its letters. */
const LINE = 1.35;

const remembered = new Map<string, Measured>();
const rulers = new Map<string, CanvasRenderingContext2D | null>();

/** An entity's name as a label of some size; below that of an indicator its figure, where there is but one. */
export function measure(entity: Entity, size: TextSize, most = 2): Measured {
  return measureName(nameOf(entity).text, size, onlyFigure(entity.incoming), most);
}

/** What a line stands for, read along its arrow: its first predicate, how many more there are, and its one figure. */
export function measureLine({ statements }: Edge): Measured {
  const names = new Set(statements.map((statement) => predicateName(statement.predicate, false).text));
  const [name] = names;
  const more = names.size > 1 ? ` +${names.size - 1}` : "";
  return measureName(`${name ?? ""}${more}`, "line", onlyFigure(statements), 2);
}

/** The value of the one figure among statements that are to be seen; empty where there are none or several. */
function onlyFigure(statements: readonly Statement[]): string {
  const passing = setOf(state.visible.statements);
  const [found, other] = figuresAmong(statements).filter((figure) => passing.has(figure));
  return found && !other ? valueText(found) : "";
}

const figures = new WeakMap<readonly Statement[], readonly Statement[]>();

/** The figures among statements: a hub has thousands of these, and its name is measured with every picture. */
function figuresAmong(statements: readonly Statement[]): readonly Statement[] {
  const known = figures.get(statements) ?? statements.filter(isFigure);
  figures.set(statements, known);
  return known;
}

function measureName(name: string, size: TextSize, value: string, most: number): Measured {
  const key = `${size} ${most} ${style.larger} ${style.family} ${name}\n${value}`;
  const measured = remembered.get(key) ?? measureText(name, size, value, most);
  remembered.set(key, measured);
  return measured;
}

function measureText(name: string, textSize: TextSize, value: string, most: number): Measured {
  const { weight } = FONTS[textSize];
  const [size, widest] = [FONTS[textSize].size * style.larger, FONTS[textSize].widest * style.larger];
  const font = `${weight} ${size}px ${style.family}`;
  const widthOf = (text: string) => widthIn(font, text);
  const text = withoutInvisible(name);
  const below = value ? [ellipsized(withoutInvisible(value), widest, widthOf)] : [];
  const own = textSize === "short" ? [ellipsized(text, widest, widthOf)] : wrapped(text, widest, widthOf, most);
  const lines = [...own, ...below];
  const width = Math.max(...lines.map(widthOf)) + 6;
  return { lines, font, weight, size, width, height: Math.round(lines.length * size * LINE) };
}

/** The width of a text in a font that names are measured in. */
export function widthIn(font: string, text: string): number {
  return rulerFor(font)?.measureText(text).width ?? 0;
}

/** To set a font takes a canvas longer than to measure a name, so each font has a canvas of its own. */
function rulerFor(font: string): CanvasRenderingContext2D | null {
  const known = rulers.get(font);
  if (known !== undefined) return known;
  const ruler = document.createElement("canvas").getContext("2d");
  if (ruler) ruler.font = font;
  rulers.set(font, ruler);
  return ruler;
}
