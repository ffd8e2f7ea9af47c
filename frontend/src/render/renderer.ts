/** The one interface behind which a drawing lies: vis-network's canvas for most datasets, WebGL for large ones. */

import type { Entity } from "../data/model";
import type { Point } from "../data/view-state";
import type { Tie } from "../data/visible-graph";
import type { Key } from "../i18n";
import type { View } from "./viewport";

/** What is to be drawn; where each entity stands, `placeOf` tells, and how it looks, `lookOf`. */
export interface Scene {
  readonly entities: ReadonlySet<Entity>;
  readonly ties: readonly Tie[];
}

export interface Drawing {
  readonly place: HTMLElement;
  /** What of the picture is on the screen now. */
  view(): View;
  moveTo(middle: Point, scale: number, animated: boolean): void;
  /** Draw other things, or the same in other places. */
  show(scene: Scene): void;
  /** Draw the same things, looking otherwise; several calls in one frame are one. */
  repaint(): void;
}

/** What a drawing tells. */
export interface Ears {
  /** Everything is drawn: names and marks may go over it. The context is in CSS pixels of the picture. */
  drawn(context: CanvasRenderingContext2D, view: View): void;
  /** The reader has moved or zoomed the picture, or its room has changed. */
  moved(by: "reader" | "room"): void;
  /** The browser has taken away what it was drawn with; `remove` makes room for another drawing. */
  lost(remove: () => void): void;
}

export type MakeDrawing = (place: HTMLElement, scene: Scene, ears: Ears) => Drawing;

/** Why the browser shows no picture: thrown by what should make one. */
export class NoPicture extends Error {
  constructor(readonly reason: Key) {
    super(reason);
  }
}

/** The drawing of this page. */
export let drawing: Drawing;

export function draw(made: Drawing): void {
  drawing = made;
}
