/** What a form can tell is wrong before it is sent, shown at the fields that it is wrong with. */
import { element } from "../../shared/dom";
import type { Field } from "./form-fields";

/** Fields with those that hang on them. */
export function withInner(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...withInner(field.inner?.() ?? [])]);
}

/** Show what is wrong, with the focus on the first field that it is wrong with; whether anything is. */
export function showProblems(fields: readonly Field[]): boolean {
  const wrong = withInner(fields).filter((field) => showProblem(field, field.problem?.() ?? ""));
  const [first] = wrong;
  if (first) controlOf(first).focus();
  return first !== undefined;
}

/** Take away what was wrong with fields and is not any more. */
export function clearMended(fields: readonly Field[]): void {
  for (const field of withInner(fields)) if (!field.problem?.()) showProblem(field, "");
}

function showProblem(field: Field, words: string): boolean {
  const control = controlOf(field);
  const id = `${control.id}-problem`;
  const described = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((each) => each && each !== id);
  document.getElementById(id)?.remove();
  if (words) control.after(element("p", { class: "problem", id }, words));
  control.setAttribute("aria-describedby", [...described, ...(words ? [id] : [])].join(" "));
  control.ariaInvalid = words ? "true" : null;
  return words !== "";
}

function controlOf({ row, name }: Field): HTMLElement {
  return row.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`) ?? row;
}
