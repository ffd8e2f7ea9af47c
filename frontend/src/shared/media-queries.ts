/** Media queries: what the reader's screen and settings ask for. */

export const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
/** A screen on which the details are a sheet at the foot, as in the stylesheet. */
export const narrowScreen = matchMedia("(max-width: 599px), (max-width: 920px) and (min-height: 561px)");
/** A screen on which the details leave the graph little width: its tools and its legend fold. */
export const middleScreen = matchMedia("(max-width: 1200px)");
/** So low, as in a notebook, that the legend would take the graph's room. */
export const lowScreen = matchMedia("(max-height: 700px)");
/** A phone on its side, or a page enlarged fourfold: there is room for one thing alone. */
export const lowestScreen = matchMedia("(max-height: 420px)");
/** Screens so large that words must grow with them, as in the stylesheet. */
export const largeScreens = [matchMedia("(min-width: 2560px)"), matchMedia("(min-width: 3400px)")];

/** Whether the reader's own few colours go before those of the page. */
export const forcedColors = matchMedia("(forced-colors: active)");

const systemDark = matchMedia("(prefers-color-scheme: dark)");

/** Whether the page is dark: as the reader chose in the page, or else as the system is; paper never is. */
export const darkTheme = {
  get matches(): boolean {
    const { theme, printing } = document.documentElement.dataset;
    if (printing !== undefined) return false;
    return theme ? theme === "dark" : systemDark.matches;
  },
  /** Hear of the system's change; what is chosen in the page is told by whoever chooses. */
  onChange: (listener: () => void) => systemDark.addEventListener("change", listener),
};
