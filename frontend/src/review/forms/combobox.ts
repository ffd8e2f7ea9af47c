/** A field that searches a long list while somebody types: a combobox, as the ARIA patterns describe it. */
import { speller } from "../../search/pinyin";
import { element, isolated } from "../../shared/dom";
import { normalizer } from "../../shared/normalize";
import { currentLanguage, t } from "../i18n";
import { store } from "../store";
import { type Field, labelled } from "./form-fields";
import { type ComboboxOption, rankOptions } from "./option-ranking";

/** A combobox for one of some options. What is typed and is no option stays as it is: the server says what is wrong. */
export class Combobox implements Field {
  readonly row: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly note = element("p", { class: "hint chosen-id" });
  private offered: readonly ComboboxOption[] = [];
  private active = 0;
  private taken: ComboboxOption | null = null;

  constructor(
    readonly name: string,
    label: string,
    value: string,
    private readonly options: () => readonly ComboboxOption[],
    private readonly chosen: () => void = () => {},
  ) {
    this.list = element("ul", {
      id: `list-${name}`,
      role: "listbox",
      class: "choices",
      "aria-label": t("choices", { n: "" }).trim(),
    });
    this.input = element("input", {
      name,
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
    }) as HTMLInputElement;
    this.list.hidden = true;
    this.input.addEventListener("input", () => this.search());
    this.input.addEventListener("click", () => this.open());
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.input.addEventListener("blur", () => this.leave());
    this.adopt(options().find((each) => each.id === value) ?? null, value);
    this.row = labelled(label, this.input, "", this.list, this.note);
  }

  readonly value = () => (this.taken ? this.taken.id : this.input.value.trim());

  private adopt(option: ComboboxOption | null, typed = ""): void {
    this.taken = option;
    this.input.value = option ? option.name : typed;
    this.note.textContent = option ? option.detail : "";
  }

  private search(): void {
    this.taken = null;
    this.note.textContent = "";
    this.open(this.input.value);
  }

  private open(typed = ""): void {
    const { folding, readings } = store.state;
    this.offered = rankOptions(this.options(), typed, { normalize: normalizer(folding), spell: speller(readings) });
    this.active = 0;
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.draw();
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  private draw(): void {
    const options = this.offered.map((option, place) => this.option(option, place));
    const nothing = element("li", { role: "option", "aria-disabled": "true" }, t("noChoice"));
    this.list.replaceChildren(...(options.length ? options : [nothing]));
    const active = options[this.active];
    this.input.setAttribute("aria-activedescendant", active?.id ?? "");
    active?.scrollIntoView({ block: "nearest" });
  }

  private option(option: ComboboxOption, place: number): HTMLElement {
    const made = element(
      "li",
      { id: `option-${this.name}-${place}`, role: "option", "aria-selected": String(place === this.active) },
      isolated({ text: option.name, language: currentLanguage() }, "span", { class: "name" }),
      element("span", { class: "detail" }, option.detail),
    );
    // before the input loses the focus, which closes the list
    made.addEventListener("pointerdown", (event) => event.preventDefault());
    made.addEventListener("click", () => this.take(option));
    return made;
  }

  private take(option: ComboboxOption): void {
    this.adopt(option);
    this.close();
    this.chosen();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isOpen = !this.list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!isOpen) this.open(this.taken ? "" : this.input.value);
      else this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && isOpen && this.offered[this.active]) {
      this.take(this.offered[this.active] as ComboboxOption);
    } else if (event.key === "Escape" && isOpen) {
      this.close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private move(step: number): void {
    const { length } = this.offered;
    if (!length) return;
    this.active = (this.active + step + length) % length;
    this.draw();
  }

  /** An id or a whole name that was typed counts as chosen. */
  private leave(): void {
    this.close();
    const typed = this.input.value.trim();
    if (this.taken || !typed) return;
    const same = this.options().filter((option) => option.id === typed || option.name === typed);
    if (same.length !== 1 || !same[0]) return;
    this.adopt(same[0]);
    this.chosen();
  }
}
