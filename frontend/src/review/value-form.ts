/** The forms of values, which the server tells as patterns. */

/** Whether the whole of a value fits a pattern; any does where there is none. */
export function matchesForm(value: string, form = ""): boolean {
  return !form || new RegExp(`^(?:${form})$`, "u").test(value);
}
