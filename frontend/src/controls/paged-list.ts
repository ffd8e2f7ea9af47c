/** A paged list, of which only a range is drawn: buttons before and behind it draw more, long ones in slices. */

import { button } from "../shared/dom";
import { extendedAfter, extendedBefore, isInRange, pageAround, type RowRange } from "../shared/paging";
import { whenIdle } from "../shared/when-idle";
import { t } from "../state/i18n";

interface PagedListOptions<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => HTMLElement;
  /** How many rows are drawn at first. */
  readonly first?: number;
  /** How many rows are drawn at once; those behind them follow when the page has answered its reader. */
  readonly slice?: number;
  /** Hears of every change. */
  readonly changed?: (range: RowRange) => void;
}

/** How many rows are drawn with each step. */
const SIZE = 200;

export class PagedList<Item> {
  readonly before: HTMLElement;
  readonly behind: HTMLElement;
  /** What is drawn or is about to be. */
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
    this.#drawUpTo(place + 1);
    return this.#elements[place - this.#range.from] as HTMLElement;
  }

  #longer(): RowRange {
    return extendedAfter(this.#range, SIZE, this.options.items.length);
  }

  #draw(range: RowRange): void {
    for (const row of this.#elements) row.remove();
    this.#elements = [];
    this.#range = range;
    this.#drawUpTo(range.from + this.#slice);
    this.#tell();
    this.#follow(range);
  }

  /** Draw more, and let the focus follow to the row that stands next to those that were drawn. */
  #unfold(range: RowRange): void {
    const { from, to } = this.#range;
    this.#drawUpTo(to);
    const before = this.#made({ from: range.from, to: from });
    this.#elements[0]?.before(...before);
    this.#elements = [...before, ...this.#elements];
    this.#range = range;
    this.#drawUpTo(to + this.#slice);
    this.#tell();
    const next = before.at(-1) ?? this.#elements[to - range.from];
    if (next) focusIn(next);
    this.#follow(range);
  }

  get #slice(): number {
    return this.options.slice ?? this.options.items.length;
  }

  /** Draw the rows of the range before a place that are not drawn yet. */
  #drawUpTo(place: number): void {
    const from = this.#range.from + this.#elements.length;
    const rows = this.#made({ from, to: Math.min(place, this.#range.to) });
    this.box.append(...rows);
    this.#elements.push(...rows);
  }

  /** Draw the rest of a range slice by slice, unless another one is drawn by then or nobody sees the list any more. */
  #follow(range: RowRange): void {
    const drawn = range.from + this.#elements.length;
    if (drawn >= range.to) return;
    whenIdle(() => {
      if (range !== this.#range || !this.box.isConnected) return;
      this.#drawUpTo(drawn + this.#slice);
      this.#follow(range);
    });
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
