/** The theme, light or dark, as the system is or as the reader chooses; the browser stores the choice where it may. */

import { byId } from "../shared/dom";
import { readStored, writeStored } from "../shared/local-storage";
import { darkTheme } from "../shared/media-queries";
import { type MessageKey, t } from "../state/i18n";

const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

const NAMES: Readonly<Record<Theme, MessageKey>> = { auto: "themeAuto", light: "themeLight", dark: "themeDark" };
const STORED = "courtgraph-theme";

let theme: Theme = "auto";

/** Take the theme that was chosen last, before anything is drawn. */
export function rememberTheme(): void {
  const stored = readStored(STORED);
  adopt(THEMES.find((each) => each === stored) ?? "auto");
}

/** Name the button by what is chosen. */
export function drawTheme(): void {
  const button = byId("theme");
  const name = t("theme", { theme: t(NAMES[theme]) });
  button.dataset.theme = theme;
  button.title = name;
  button.setAttribute("aria-label", name);
}

/** Let the button go from one theme to the next, and the system's change count where none is chosen. */
export function watchTheme(renew: () => void): void {
  byId("theme").addEventListener("click", () => {
    adopt(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto");
    writeStored(STORED, theme === "auto" ? "" : theme);
    drawTheme();
    byId("said").textContent = t("theme", { theme: t(NAMES[theme]) });
    renew();
  });
  darkTheme.onChange(renew);
}

function adopt(chosen: Theme): void {
  theme = chosen;
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
