/** The renderer's interface: vis-network's canvas for most datasets, WebGL for large ones. */
import type { Entity } from "../model/model";
import type { Edge } from "../state/edge";
import type { MessageKey } from "../state/i18n";
import type { Point } from "../state/view-state";
import type { Viewport } from "./camera/viewport";

/** What is to be drawn; where each entity stands, `positionOf` tells, and how it looks, `edgeStyleOf`. */
export interface Scene {
  readonly entities: ReadonlySet<Entity>;
  readonly edges: readonly Edge[];
}

export interface Renderer {
  readonly container: HTMLElement;
  /** What of the graph is on the screen now. */
  viewport(): Viewport;
  moveTo(middle: Point, scale: number, animated: boolean): void;
  /** Draw other things, or the same in other places. */
  show(scene: Scene): void;
  /** Draw the same things, looking otherwise; several calls in one frame are one. */
  repaint(): void;
}

/** The events of a renderer. */
export interface RendererEvents {
  /** Everything is drawn: names and marks may go over it. The context is in CSS pixels of the canvas. */
  drawn(context: CanvasRenderingContext2D, viewport: Viewport): void;
  /** The reader has moved or zoomed the graph, or the container has another size. */
  moved(by: "reader" | "resize"): void;
  /** The browser has taken away what it was drawn with; `remove` makes room for another renderer. */
  lost(remove: () => void): void;
}

export type RendererFactory = (container: HTMLElement, scene: Scene, events: RendererEvents) => Renderer;

/** Why the browser cannot draw: thrown by what should make a renderer. */
export class RendererUnavailable extends Error {
  constructor(readonly reason: MessageKey) {
    super(reason);
  }
}

/** The renderer of this page. */
export let renderer: Renderer;

export function setRenderer(made: Renderer): void {
  renderer = made;
}
