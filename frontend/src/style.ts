/** Colours and font of the stylesheet, for the canvas. */
export interface Style {
  readonly ink: string;
  readonly paper: string;
  readonly accent: string;
  readonly edge: string;
  readonly family: string;
}

/** The style as it is now: light or dark, and the font of the language. */
export let style = readStyle();

export function renewStyle(): void {
  style = readStyle();
}

function readStyle(): Style {
  const computed = getComputedStyle(document.documentElement);
  const read = (name: string) => computed.getPropertyValue(name).trim();
  return {
    ink: read("--ink"),
    paper: read("--canvas"),
    accent: read("--accent"),
    edge: read("--edge"),
    family: read("--font"),
  };
}
