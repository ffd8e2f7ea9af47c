import type { Tie } from "../data/content";
import type { Entity } from "../data/model";
import { shortened, visible } from "../data/wording";
import { nameOf, predicateName } from "../speech";
import type { Box, Size } from "./boxes";
import { style } from "./style";

export type TextSize = "chosen" | "hub" | "busy" | "plain" | "line";

/** A name cut to its greatest width, with the room it takes. */
export interface Measured extends Size {
  readonly text: string;
  readonly font: string;
  readonly weight: number;
  /** The height of its letters in CSS pixels. */
  readonly size: number;
}

/** A name in the picture: that of an entity, or of what a line stands for. */
export interface Label extends Measured, Box {
  readonly entity: Entity | null;
}

/** Weight, size and greatest width in CSS pixels. */
const FONTS = {
  chosen: { weight: 700, size: 15, widest: 440 },
  hub: { weight: 600, size: 15, widest: 300 },
  busy: { weight: 600, size: 13, widest: 180 },
  plain: { weight: 500, size: 12, widest: 180 },
  line: { weight: 400, size: 11, widest: 160 },
} as const;

const remembered = new Map<string, Measured>();

/** An entity's name as a label of some size. */
export function measure(context: CanvasRenderingContext2D, entity: Entity, size: TextSize, family: string): Measured {
  return measureName(context, nameOf(entity).text, size, family);
}

/** What a line stands for, read from its subject or from its object: its first predicate, and how many more there are. */
export function measureLine(
  context: CanvasRenderingContext2D,
  { statements }: Tie,
  incoming: boolean,
  family: string,
): Measured {
  const names = new Set(statements.map((statement) => predicateName(statement.predicate, incoming).text));
  const [name] = names;
  const more = names.size > 1 ? ` +${names.size - 1}` : "";
  return measureName(context, `${name ?? ""}${more}`, "line", family);
}

function measureName(context: CanvasRenderingContext2D, name: string, size: TextSize, family: string): Measured {
  const key = `${size} ${style.larger} ${family} ${name}`;
  const measured = remembered.get(key) ?? measureText(context, name, size, family);
  remembered.set(key, measured);
  return measured;
}

function measureText(context: CanvasRenderingContext2D, name: string, textSize: TextSize, family: string): Measured {
  const { weight } = FONTS[textSize];
  const [size, widest] = [FONTS[textSize].size * style.larger, FONTS[textSize].widest * style.larger];
  const font = `${weight} ${size}px ${family}`;
  context.save();
  context.font = font;
  const widthOf = (text: string) => context.measureText(text).width;
  const text = shortened(visible(name), widest, widthOf);
  const width = widthOf(text) + 6;
  context.restore();
  return { text, font, weight, size, width, height: Math.round(size * 1.35) };
}
