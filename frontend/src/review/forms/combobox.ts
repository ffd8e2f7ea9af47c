/** A field that searches a long list while somebody types: a combobox, as the ARIA patterns describe it. */
import { element } from "../../shared/dom";
import { t } from "../i18n";
import { searchForm } from "../search-form";
import { type Field, labelled, type NewEntity } from "./form-fields";
import { Listbox } from "./listbox";
import { type ComboboxOption, isCalled, optionSearch } from "./option-ranking";

export interface ComboboxSettings {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: () => readonly ComboboxOption[];
  readonly required?: boolean;
  /** Called when an option is chosen. */
  readonly chosen?: () => void;
  /** What is asked for where somebody takes a name that no option has; without it none can be taken. */
  readonly create?: (name: string) => NewEntity;
}

/** A combobox for one of some options, or for a new one of the name that is typed. */
export class Combobox implements Field {
  readonly name: string;
  readonly row: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly list: Listbox;
  private readonly note = element("p", { class: "hint chosen-id" });
  private search: (typed: string) => readonly ComboboxOption[] = () => [];
  private taken: ComboboxOption | null = null;
  private created: NewEntity | null = null;

  constructor(private readonly settings: ComboboxSettings) {
    const { name, label, value, options } = settings;
    this.name = name;
    this.list = new Listbox(name, label, (option) => this.take(option));
    this.input = element("input", {
      name,
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.element.id,
    }) as HTMLInputElement;
    this.input.addEventListener("input", () => this.onInput());
    this.input.addEventListener("click", () => this.open());
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.input.addEventListener("blur", () => this.leave());
    this.adopt(options().find((each) => each.id === value) ?? null, value);
    this.row = labelled(label, this.input, "", this.list.element, this.note);
  }

  readonly value = () => (this.created ? "" : this.taken ? this.taken.id : this.input.value.trim());
  readonly entity = () => this.created?.values();
  readonly inner = () => this.created?.fields ?? [];

  /** What was typed anew is an option; an id that the list lacks, such as that of a source, is for the server to judge. */
  readonly problem = () => {
    const typed = this.value();
    if (this.created || this.taken || typed.includes("/")) return "";
    if (!typed) return this.settings.required ? t("fillIn") : "";
    if (typed === this.settings.value) return "";
    return t(this.settings.create ? "unknownOrNew" : "unknownName", { name: typed });
  };

  private adopt(option: ComboboxOption | null, typed = ""): void {
    this.taken = option;
    this.input.value = option ? option.name : typed;
    this.note.textContent = option ? option.detail : "";
    this.created?.row.remove();
    this.created = null;
  }

  private onInput(): void {
    this.adopt(null, this.input.value);
    this.open(this.input.value);
  }

  private open(typed = ""): void {
    const form = searchForm();
    const { normalize } = form;
    if (!this.list.isOpen) this.search = optionSearch(this.settings.options(), form);
    const found = this.search(typed);
    const isNew = this.settings.create && normalize(typed) && !found.some((each) => isCalled(each, typed, normalize));
    this.list.open(found, isNew ? [newOption(typed.trim())] : []);
    this.showList();
  }

  private close(): void {
    this.list.close();
    this.showList();
  }

  private showList(): void {
    this.input.ariaExpanded = String(this.list.isOpen);
    this.input.setAttribute("aria-activedescendant", this.list.isOpen ? this.list.activeId : "");
  }

  private take(option: ComboboxOption): void {
    if (option.id) this.adopt(option);
    else this.create(option.found[0] ?? "");
    this.close();
    this.settings.chosen?.();
  }

  private create(name: string): void {
    this.adopt(null, name);
    this.created = this.settings.create?.(name) ?? null;
    if (this.created) this.row.append(this.created.row);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { isOpen, activeOption } = this.list;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (isOpen) this.list.move(event.key === "ArrowDown" ? 1 : -1);
      else this.open(this.taken ? "" : this.input.value);
      this.showList();
    } else if (event.key === "Enter" && isOpen && activeOption) {
      this.take(activeOption);
    } else if (event.key === "Escape" && isOpen) {
      this.close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** An id or a whole name that was typed counts as chosen. */
  private leave(): void {
    this.close();
    const typed = this.input.value.trim();
    if (this.taken || this.created || !typed) return;
    const same = this.settings.options().filter((option) => option.id === typed || option.name === typed);
    if (same.length !== 1 || !same[0]) return;
    this.adopt(same[0]);
    this.settings.chosen?.();
  }
}

/** The option of a new entity, which has no id. */
function newOption(name: string): ComboboxOption {
  return { id: "", name: `＋ ${t("newEntity", { name })}`, detail: "", found: [name], likely: 0 };
}
