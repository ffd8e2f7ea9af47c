/** What has no time along the years: how much there is, and a list that opens from the count. */
import { currentLayout } from "../layouts/positions";
import type { Entity } from "../model/model";
import { unplacedEntities } from "../render/scene";
import { swatch } from "../render/style/swatch";
import { typeOf } from "../render/style/type-style";
import { button, byId, element, isolated } from "../shared/dom";
import { formatNumber, nameOf, t } from "../state/i18n";
import { goTo } from "../state/navigation";
import { state } from "../state/store";
import { PagedList } from "./paged-list";

const box = byId("untimed-box");

/** The list's width, and how far it stands off, in CSS pixels. */
const WIDTH = 340;
const MARGIN = 8;

/** Tell beside the picture how much has no time. */
export function drawUntimed(): void {
  const untimed = untimedEntities();
  const opener = byId("untimed");
  opener.hidden = !untimed.length;
  opener.textContent = untimedText();
  if (!untimed.length && box.matches(":popover-open")) box.hidePopover();
}

/** How the years were told and what has none, for whoever sees the picture alone; empty in another layout. */
export function timelineTerms(): string[] {
  const { layout, dating } = state.viewState;
  if (layout !== "timeline") return [];
  const terms = [dating === "told" ? "" : t("termDating", { dating: t(DATING_NAMES[dating]) }), untimedText()];
  return terms.filter(Boolean);
}

const DATING_NAMES = {
  told: "datingTold",
  stated: "datingStated",
  covered: "datingCovered",
  published: "datingPublished",
} as const;

export function watchUntimed(): void {
  box.addEventListener("beforetoggle", (event) => {
    if ((event as ToggleEvent).newState !== "open") return;
    place();
    drawList();
  });
}

function untimedEntities(): readonly Entity[] {
  return state.viewState.layout === "timeline" ? (currentLayout.untimed ?? []) : [];
}

/** How much has no time, and how much of it the picture leaves out. */
function untimedText(): string {
  const [all, left] = [untimedEntities().length, unplacedEntities().length];
  if (!all) return "";
  const count = t("untimedCount", { n: formatNumber(all) });
  return left ? `${count} · ${t("untimedLeftOut", { n: formatNumber(left) })}` : count;
}

/** Put the list above its count, within the window. */
function place(): void {
  const { left, width, top } = byId("untimed").getBoundingClientRect();
  const own = Math.min(WIDTH, innerWidth - 2 * MARGIN);
  const middle = left + width / 2 - own / 2;
  box.style.width = `${own}px`;
  box.style.left = `${Math.max(MARGIN, Math.min(middle, innerWidth - own - MARGIN))}px`;
  box.style.bottom = `${innerHeight - top + MARGIN}px`;
  box.style.maxHeight = `${top - 2 * MARGIN}px`;
}

/** Made when it is opened: there may be hundreds. */
function drawList(): void {
  const list = byId("untimed-list");
  const paged = new PagedList(list, { items: untimedEntities(), draw: row });
  byId("untimed-note").textContent = untimedText();
  list.replaceChildren(...paged.drawn().map(([each]) => each));
  list.nextElementSibling?.remove();
  list.after(paged.behind);
}

function row(entity: Entity): HTMLElement {
  const choose = () => {
    box.hidePopover();
    goTo(entity.id);
  };
  return element("li", {}, button({}, choose, swatch(typeOf(entity)), isolated(nameOf(entity))));
}
