/** Colours and fonts of the stylesheet, for the canvas. */

/** The style as it is now: light or dark, and the font of the language. */
export let style: ReturnType<typeof readStyle>;

export function renewStyle(): void {
  style = readStyle();
}

function readStyle() {
  const computed = getComputedStyle(document.documentElement);
  const probe = document.body.appendChild(document.createElement("i"));
  // forced colours would make all of them one
  probe.style.setProperty("forced-color-adjust", "none");
  // a custom property keeps both colours, for light and dark; only a colour that is used is one of them
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const made = {
    ink: read("--ink"),
    soft: read("--soft"),
    paper: read("--canvas"),
    accent: read("--accent"),
    edge: read("--edge"),
    family: computed.getPropertyValue("--font").trim(),
    /** The face of headings. */
    display: computed.getPropertyValue("--display").trim(),
    /** How much larger everything is on a large screen. */
    larger: Number(computed.getPropertyValue("--larger")),
  } as const;
  probe.remove();
  return made;
}
