/** The tools beside the tabs: layout, size, names of lines, back and forward. */
import { type Choice, LAYOUTS, type Layout, OPENING, SIZES, type Sizing } from "../data/view-state";
import { type Key, say } from "../i18n";
import { byId, element } from "../shared/dom";
import { state } from "../state";
import { change, set } from "./navigation";

export function drawTools(): void {
  const { layout, sizing, lineNames } = state.choice;
  fill("layout", LAYOUTS, layout, (each) => `layout${capital(each)}` as Key);
  fill("sizing", SIZES, sizing, (each) => `size${capital(each)}` as Key);
  byId("line-names").setAttribute("aria-pressed", String(lineNames));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function fill(id: string, values: readonly string[], chosen: string, key: (value: string) => Key): void {
  const options = values.map((value) => element("option", { value }, say(key(value))));
  byId<HTMLSelectElement>(id).replaceChildren(...options);
  byId<HTMLSelectElement>(id).value = chosen;
}

/** Show everything again: no neighbourhood, nothing expanded, collapsed, hidden or pinned. */
export function resetWalk(): void {
  const { around, depth, expanded, collapsed, hidden, pinned } = OPENING;
  change({ around, depth, expanded, collapsed, hidden, pinned });
}

/** On a narrow screen the tools close when the focus leaves them, so that they cover nothing that has it. */
function leave({ relatedTarget }: FocusEvent): void {
  const tools = byId("tools");
  const isLeft = relatedTarget instanceof Element && !tools.contains(relatedTarget);
  if (isLeft && tools.matches(":popover-open")) tools.hidePopover();
}

/** What is pinned, without the places, which mean nothing in another layout. */
function unplaced(): Choice["pinned"] {
  return Object.fromEntries(Object.keys(state.choice.pinned).map((id) => [id, null]));
}

export function watchTools(): void {
  const [layouts, sizes] = [byId<HTMLSelectElement>("layout"), byId<HTMLSelectElement>("sizing")];
  layouts.addEventListener("change", () => set({ layout: layouts.value as Layout, pinned: unplaced() }));
  sizes.addEventListener("change", () => set({ sizing: sizes.value as Sizing }));
  byId("line-names").addEventListener("click", () => set({ lineNames: !state.choice.lineNames }));
  byId("walk-reset").addEventListener("click", resetWalk);
  byId("tools").addEventListener("focusout", leave);
  byId("go-back").addEventListener("click", () => history.back());
  byId("go-forward").addEventListener("click", () => history.forward());
}
