/** Puts the page into the language that is chosen. */

import { type MessageKey, t } from "../i18n";
import { renewStyle } from "../render/theme";
import { withData } from "../shared/dom";
import type { Language } from "../shared/language";
import { model, state } from "../state";
import { ACTIONS } from "./entity-actions";
import { drawHelp } from "./help";
import { SHORTCUTS } from "./shortcuts";
import { drawTheme } from "./theme";
import { drawTitle } from "./title";

/** Put everything that does not depend on the visible graph into the language that is chosen. */
export function applyLanguage(): void {
  document.documentElement.lang = state.language;
  for (const [each, key] of withData("text")) each.textContent = t(key as MessageKey);
  for (const [each, key] of withData("name")) each.setAttribute("aria-label", t(key as MessageKey));
  for (const [each, key] of withData("placeholder")) each.setAttribute("placeholder", t(key as MessageKey));
  for (const [each, own] of withData("language")) offer(each, own as Language);
  drawTitle();
  drawTheme();
  drawHelp(
    SHORTCUTS,
    ACTIONS.map(({ key, name }) => ({ shown: key, name })),
  );
  renewStyle();
}

/** Offer the languages that there are names in, and the one that the page is in. */
function offer(each: HTMLElement, language: Language): void {
  const isOwn = language === state.language;
  each.setAttribute("aria-pressed", String(isOwn));
  each.hidden = !isOwn && !model.payload.info.languages.includes(language);
}
