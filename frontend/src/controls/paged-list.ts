/** A paged list, of which only a range is drawn: buttons before and behind it draw more. */

import { button } from "../shared/dom";
import { extendedAfter, extendedBefore, isInRange, pageAround, type RowRange } from "../shared/paging";
import { t } from "../state/i18n";

interface PagedListOptions<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => HTMLElement;
  /** How many rows are drawn at first. */
  readonly first?: number;
  /** Hears of every change. */
  readonly changed?: (range: RowRange) => void;
}

/** How many rows are drawn with each step. */
const SIZE = 200;

export class PagedList<Item> {
  readonly before: HTMLElement;
  readonly behind: HTMLElement;
  #range: RowRange;
  #elements: HTMLElement[] = [];

  /** Draw the first rows into a box. The buttons are the caller's to place. */
  constructor(
    private readonly box: HTMLElement,
    private readonly options: PagedListOptions<Item>,
  ) {
    this.before = button({ class: "more" }, () => this.#unfold(extendedBefore(this.#range, SIZE)));
    this.behind = button({ class: "more" }, () => this.#unfold(this.#longer()));
    this.#range = { from: 0, to: Math.min(options.first ?? SIZE, options.items.length) };
    this.#draw(this.#range);
  }

  /** The rows that are drawn, each with its item. */
  drawn(): [HTMLElement, Item][] {
    return this.#elements.map((row, place) => [row, this.options.items[this.#range.from + place] as Item]);
  }

  /** Draw the row at a place, if it is not drawn; what lies far from the others takes their place. */
  reach(place: number): HTMLElement {
    if (!isInRange(place, this.#range)) this.#draw(pageAround(place, SIZE, this.options.items.length));
    return this.#elements[place - this.#range.from] as HTMLElement;
  }

  #longer(): RowRange {
    return extendedAfter(this.#range, SIZE, this.options.items.length);
  }

  #draw(range: RowRange): void {
    for (const row of this.#elements) row.remove();
    this.#elements = this.#made(range);
    this.box.append(...this.#elements);
    this.#range = range;
    this.#tell();
  }

  /** Draw more, and let the focus follow to the row that stands next to those that were drawn. */
  #unfold(range: RowRange): void {
    const { from, to } = this.#range;
    const before = this.#made({ from: range.from, to: from });
    const behind = this.#made({ from: to, to: range.to });
    this.#elements[0]?.before(...before);
    this.box.append(...behind);
    this.#elements = [...before, ...this.#elements, ...behind];
    this.#range = range;
    this.#tell();
    const next = before.at(-1) ?? behind[0];
    if (next) focusIn(next);
  }

  #made({ from, to }: RowRange): HTMLElement[] {
    return this.options.items.slice(from, to).map(this.options.draw);
  }

  #tell(): void {
    const { from, to } = this.#range;
    this.before.hidden = !from;
    this.before.textContent = t("showEarlier", { n: Math.min(from, SIZE) });
    this.behind.hidden = to >= this.options.items.length;
    this.behind.textContent = t("showMore", { n: this.#longer().to - to });
    this.options.changed?.(this.#range);
  }
}

/** Focus the first thing of a row that takes the focus, or else the row. */
function focusIn(row: HTMLElement): void {
  const inside = row.querySelector<HTMLElement>("input, button, a, summary");
  if (!inside) row.tabIndex = -1;
  (inside ?? row).focus({ preventScroll: !inside });
}
