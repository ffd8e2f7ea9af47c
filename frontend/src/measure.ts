import type { Size } from "./boxes";
import type { Entity } from "./model";
import { nameOf } from "./speech";
import { shortened, visible } from "./wording";

export type TextSize = "chosen" | "hub" | "busy" | "plain";

/** A name cut to its greatest width, with the room it takes. */
export interface Measured extends Size {
  readonly text: string;
  readonly font: string;
}

/** Weight, size and greatest width in CSS pixels. */
const FONTS = {
  chosen: { weight: 700, size: 15, widest: 440 },
  hub: { weight: 600, size: 15, widest: 300 },
  busy: { weight: 600, size: 13, widest: 180 },
  plain: { weight: 500, size: 12, widest: 180 },
} as const;

const remembered = new Map<string, Measured>();

/** An entity's name as a label of some size. */
export function measure(context: CanvasRenderingContext2D, entity: Entity, size: TextSize, family: string): Measured {
  const name = nameOf(entity).text;
  const key = JSON.stringify([name, size, family]);
  const measured = remembered.get(key) ?? measureText(context, name, size, family);
  remembered.set(key, measured);
  return measured;
}

function measureText(context: CanvasRenderingContext2D, name: string, textSize: TextSize, family: string): Measured {
  const { weight, size, widest } = FONTS[textSize];
  const font = `${weight} ${size}px ${family}`;
  context.save();
  context.font = font;
  const widthOf = (text: string) => context.measureText(text).width;
  const text = shortened(visible(name), widest, widthOf);
  const width = widthOf(text) + 6;
  context.restore();
  return { text, font, width, height: Math.round(size * 1.35) };
}
