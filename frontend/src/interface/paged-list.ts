/** A long list of which only a part is drawn: buttons before and behind it draw more. */
import { earlier, isIn, longer, type Portion, portionWith } from "../data/paging";
import { say } from "../i18n";
import { button } from "../shared/dom";

interface Rows<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => HTMLElement;
  /** How many rows are drawn at first, and with each step. */
  readonly first?: number;
  readonly size?: number;
  /** Hears of every change. */
  readonly changed?: (portion: Portion) => void;
}

const SIZE = 200;

export class Portions<Item> {
  readonly before: HTMLElement;
  readonly behind: HTMLElement;
  readonly #rows: Rows<Item>;
  readonly #size: number;
  #portion: Portion;
  #elements: HTMLElement[] = [];

  /** Draw the first rows into a box. The buttons are the caller's to place. */
  constructor(
    private readonly box: HTMLElement,
    rows: Rows<Item>,
  ) {
    this.#rows = rows;
    this.#size = rows.size ?? SIZE;
    this.before = button({ class: "more" }, () => this.#unfold(earlier(this.#portion, this.#size)));
    this.behind = button({ class: "more" }, () => this.#unfold(this.#longer()));
    this.#portion = { from: 0, to: Math.min(rows.first ?? this.#size, rows.items.length) };
    this.#draw(this.#portion);
  }

  /** The rows that are drawn, each with its item. */
  drawn(): [HTMLElement, Item][] {
    return this.#elements.map((row, place) => [row, this.#rows.items[this.#portion.from + place] as Item]);
  }

  /** Draw the row at a place, if it is not drawn; what lies far from the others takes their place. */
  reach(place: number): HTMLElement {
    if (!isIn(place, this.#portion)) this.#draw(portionWith(place, this.#size, this.#rows.items.length));
    return this.#elements[place - this.#portion.from] as HTMLElement;
  }

  #longer(): Portion {
    return longer(this.#portion, this.#size, this.#rows.items.length);
  }

  #draw(portion: Portion): void {
    for (const row of this.#elements) row.remove();
    this.#elements = this.#made(portion);
    this.box.append(...this.#elements);
    this.#portion = portion;
    this.#tell();
  }

  /** Draw more, and let the focus follow to the row that stands next to those that were drawn. */
  #unfold(portion: Portion): void {
    const { from, to } = this.#portion;
    const before = this.#made({ from: portion.from, to: from });
    const behind = this.#made({ from: to, to: portion.to });
    this.#elements[0]?.before(...before);
    this.box.append(...behind);
    this.#elements = [...before, ...this.#elements, ...behind];
    this.#portion = portion;
    this.#tell();
    const next = before.at(-1) ?? behind[0];
    if (next) focusIn(next);
  }

  #made({ from, to }: Portion): HTMLElement[] {
    return this.#rows.items.slice(from, to).map(this.#rows.draw);
  }

  #tell(): void {
    const { from, to } = this.#portion;
    this.before.hidden = !from;
    this.before.textContent = say("showEarlier", { n: Math.min(from, this.#size) });
    this.behind.hidden = to >= this.#rows.items.length;
    this.behind.textContent = say("showMore", { n: this.#longer().to - to });
    this.#rows.changed?.(this.#portion);
  }
}

/** Focus the first thing of a row that takes the focus, or else the row. */
function focusIn(row: HTMLElement): void {
  const inside = row.querySelector<HTMLElement>("input, button, a, summary");
  if (!inside) row.tabIndex = -1;
  (inside ?? row).focus({ preventScroll: !inside });
}
