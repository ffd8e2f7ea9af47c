/** Fields of a form: a label, a control, and its value. */
import { element } from "../../shared/dom";
import { t } from "../i18n";
import type { Outcome } from "../protocol";

export interface Field {
  readonly name: string;
  readonly row: HTMLElement;
  readonly value: () => string;
  /** What is carried out before the value is sent. */
  readonly before?: () => Promise<Outcome>;
}

/** The fields of a form, which may change as it is filled in, and what shows them. */
export interface FieldSet {
  readonly rows: readonly HTMLElement[];
  readonly fields: () => readonly Field[];
}

/** An option of a short list: its code, and what it is called. */
export type SelectOption = readonly [string, string];

/** A line to write in; a list, if there is one, offers words and refuses none. */
export function textField(name: string, label: string, value: string, hint = ""): Field {
  const input = element("input", { name, autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
  input.value = value;
  return { name, row: labelled(label, input, hint), value: () => input.value.trim() };
}

/** A short list to choose from. A value that is not in it is kept as it is. */
export function selectField(name: string, label: string, value: string, choices: readonly SelectOption[]): Field {
  const known = choices.some(([code]) => code === value);
  const all: readonly SelectOption[] = known ? choices : [[value, value || t("none")], ...choices];
  const options = all.map(([code, shown]) => new Option(shown, code));
  const select = element("select", { name }, ...options) as HTMLSelectElement;
  select.value = value;
  return { name, row: labelled(label, select), value: () => select.value };
}

/** A control with its label above it, and with a hint below that is read along with it. */
export function labelled(label: string, control: HTMLElement, hint = "", ...below: HTMLElement[]): HTMLElement {
  control.id = `field-${control.getAttribute("name")}`;
  const told = hint ? element("p", { class: "hint", id: `${control.id}-hint` }, hint) : null;
  if (told) control.setAttribute("aria-describedby", told.id);
  return element("div", { class: "field" }, element("label", { for: control.id }, label), control, ...below, told);
}
