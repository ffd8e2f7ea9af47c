/** The mark of what stands here only because a statement touches it: its own type is filtered out. */
import type { Entity } from "../model/model";
import { element } from "../shared/dom";
import { t } from "../state/i18n";
import { state } from "../state/store";

/** The mark of an entity that is only touched, to stand behind its name; none for any other. */
export function touchedMark(entity: Entity | null | undefined): HTMLElement[] {
  if (!entity || !state.visible.touched.has(entity)) return [];
  return [element("span", { class: "touched", title: t("touchedMeans") }, t("touched"))];
}
