/** Puts the page into the language that is chosen. */

import { ACTIONS } from "../panels/entity-actions";
import { renewStyle } from "../render/style/theme";
import { withData } from "../shared/dom";
import type { Language } from "../shared/language";
import { type MessageKey, t } from "../state/i18n";
import { model, state } from "../state/store";
import { drawTitle } from "../state/title";
import { drawHelp } from "./help";
import { SHORTCUTS } from "./shortcuts";
import { drawTheme } from "./theme-choice";

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
