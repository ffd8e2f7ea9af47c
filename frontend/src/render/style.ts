/** Colours and fonts of the stylesheet, for the canvas. */

export interface Style {
  readonly ink: string;
  readonly soft: string;
  readonly paper: string;
  readonly accent: string;
  readonly edge: string;
  readonly family: string;
  /** The face of headings. */
  readonly display: string;
  /** How much larger everything is on a large screen. */
  readonly larger: number;
}

/** The style as it is now: light or dark, and the font of the language. */
export let style: Style = {
  ink: "",
  soft: "",
  paper: "",
  accent: "",
  edge: "",
  family: "",
  display: "",
  larger: 1,
};

export function renewStyle(): void {
  const computed = getComputedStyle(document.documentElement);
  const probe = document.body.appendChild(document.createElement("i"));
  // forced colours would make all of them one
  probe.style.setProperty("forced-color-adjust", "none");
  // a custom property keeps both colours, for light and dark; only a colour that is used is one of them
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  style = {
    ink: read("--ink"),
    soft: read("--soft"),
    paper: read("--canvas"),
    accent: read("--accent"),
    edge: read("--edge"),
    family: computed.getPropertyValue("--font").trim(),
    larger: Number(computed.getPropertyValue("--larger")),
    display: computed.getPropertyValue("--display").trim(),
  };
  probe.remove();
}
