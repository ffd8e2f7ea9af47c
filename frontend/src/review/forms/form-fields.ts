/** Fields of a form: a label, a control, its value, and what the form itself can tell is wrong with it. */
import { element } from "../../shared/dom";
import { t } from "../i18n";
import type { Fields, Outcome } from "../protocol";
import { matchesForm } from "../value-form";

export interface Field {
  readonly name: string;
  readonly row: HTMLElement;
  readonly value: () => string;
  /** What is wrong, in the page's words; nothing where only the server can tell. */
  readonly problem?: () => string;
  /** What is carried out before the value is sent. */
  readonly before?: () => Promise<Outcome>;
  /** The fields that hang on this one as it is filled in, each with problems of its own. */
  readonly inner?: () => readonly Field[];
  /** The new entity that is named here, which is made together with what speaks of it. */
  readonly entity?: () => Fields | undefined;
}

/** What is asked of an entity that a field names and nobody has yet. */
export interface NewEntity {
  readonly row: HTMLElement;
  readonly fields: readonly Field[];
  readonly values: () => Fields;
}

/** The fields of a form, which may change as it is filled in, and what shows them. */
export interface FieldSet {
  readonly rows: readonly HTMLElement[];
  readonly fields: () => readonly Field[];
}

/** What a field asks of its value, and its hint. */
interface Demand {
  readonly hint?: string;
  readonly required?: boolean;
  /** A pattern that the whole value fits. */
  readonly form?: string;
}

/** An option of a short list: its code, and what it is called. */
export type SelectOption = readonly [string, string];

/** A line to write in. */
export function textField(name: string, label: string, value: string, demand: Demand = {}): Field {
  const input = element("input", { name, autocomplete: "off", spellcheck: "false" }) as HTMLInputElement;
  input.value = value;
  const written = () => input.value.trim();
  const row = labelled(label, input, demand.hint);
  return { name, row, value: written, problem: () => problemOf(written(), demand) };
}

/** A short list to choose from. A value that is not in it is kept as it is. */
export function selectField(
  name: string,
  label: string,
  value: string,
  choices: readonly SelectOption[],
  required = false,
): Field {
  const known = choices.some(([code]) => code === value);
  const all: readonly SelectOption[] = known ? choices : [[value, value || t("none")], ...choices];
  const options = all.map(([code, shown]) => new Option(shown, code));
  const select = element("select", { name }, ...options) as HTMLSelectElement;
  select.value = value;
  const chosen = () => select.value;
  return { name, row: labelled(label, select), value: chosen, problem: () => problemOf(chosen(), { required }) };
}

function problemOf(value: string, { hint = "", required = false, form = "" }: Demand): string {
  if (!value) return required ? t("fillIn") : "";
  return matchesForm(value, form) ? "" : t("wrongForm", { form: hint || form });
}

/** A control with its label above it, and with a hint below that is read along with it. */
export function labelled(label: string, control: HTMLElement, hint = "", ...below: HTMLElement[]): HTMLElement {
  control.id = `field-${control.getAttribute("name")}`;
  const told = hint ? element("p", { class: "hint", id: `${control.id}-hint` }, hint) : null;
  if (told) control.setAttribute("aria-describedby", told.id);
  return element("div", { class: "field" }, element("label", { for: control.id }, label), control, ...below, told);
}
