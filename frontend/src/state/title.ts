/** The dataset's title at the head of the page and in the browser's tab. */

import { byId, isolated } from "../shared/dom";
import { localized, nameOf } from "./i18n";
import { model, state } from "./store";

export const titleText = () => localized(model.payload.info.title, "courtgraph");

/** The dataset's title at the head of the page. */
export function drawTitle(): void {
  byId("title").replaceChildren(isolated(titleText()));
}

/** The name of the browser's tab: what is selected, and the dataset's title. */
export function nameDocument(): void {
  const title = titleText().text;
  document.title = state.selected ? `${nameOf(state.selected).text} – ${title}` : title;
}
