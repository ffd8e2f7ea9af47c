/** The list of a combobox: the options that are offered, of which one is active. */
import { element, isolated } from "../../shared/dom";
import { currentLanguage, t } from "../i18n";
import type { ComboboxOption } from "./option-ranking";

/** More options than anybody reads; typing finds the others. */
const MOST = 60;

export class Listbox {
  readonly element: HTMLElement;
  private offered: readonly ComboboxOption[] = [];
  private more = 0;
  private active = 0;

  constructor(
    private readonly name: string,
    label: string,
    private readonly take: (option: ComboboxOption) => void,
  ) {
    this.element = element("ul", { id: `list-${name}`, role: "listbox", class: "choices", "aria-label": label });
    this.element.hidden = true;
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  get activeOption(): ComboboxOption | undefined {
    return this.offered[this.active];
  }

  /** The id of the element of the active option. */
  get activeId(): string {
    return this.activeOption ? this.idAt(this.active) : "";
  }

  /** Offer what was found, as much of it as is looked at, and something else behind it. */
  open(found: readonly ComboboxOption[], behind: readonly ComboboxOption[]): void {
    this.offered = [...found.slice(0, MOST), ...behind];
    this.more = Math.max(0, found.length - MOST);
    this.active = 0;
    this.element.hidden = false;
    this.draw();
  }

  close(): void {
    this.element.hidden = true;
  }

  move(step: number): void {
    const { length } = this.offered;
    if (!length) return;
    this.active = (this.active + step + length) % length;
    this.draw();
  }

  private draw(): void {
    const options = this.offered.map((option, place) => this.option(option, place));
    const told = this.more ? t("moreChoices", { n: this.more }) : options.length ? "" : t("noChoice");
    const note = element("li", { role: "option", "aria-disabled": "true", class: "detail" }, told);
    this.element.replaceChildren(...options, ...(told ? [note] : []));
    options[this.active]?.scrollIntoView({ block: "nearest" });
  }

  private option(option: ComboboxOption, place: number): HTMLElement {
    const made = element(
      "li",
      { id: this.idAt(place), role: "option", "aria-selected": String(place === this.active) },
      isolated({ text: option.name, language: currentLanguage() }, "span", { class: "name" }),
      element("span", { class: "detail" }, option.detail),
    );
    // before the input loses the focus, which closes the list
    made.addEventListener("pointerdown", (event) => event.preventDefault());
    made.addEventListener("click", () => this.take(option));
    return made;
  }

  private idAt(place: number): string {
    return `option-${this.name}-${place}`;
  }
}
