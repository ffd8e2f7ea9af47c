/** A group of buttons as one tab stop, within which arrows move, as WAI-ARIA has it. */

const KEYS: Readonly<Record<string, (place: number) => number>> = {
  ArrowRight: (place) => place + 1,
  ArrowDown: (place) => place + 1,
  ArrowLeft: (place) => place - 1,
  ArrowUp: (place) => place - 1,
  Home: () => 0,
  End: () => -1,
};

/** Let Tab enter a group at one of its buttons, and at no other. */
export function setTabStop(buttons: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const each of buttons) each.tabIndex = each === stop ? 0 : -1;
}

/** Move with the keys among the buttons of a box; where the focus is, Tab enters the next time. */
export function watchRoving(box: HTMLElement): void {
  const buttons = () => [...box.querySelectorAll("button")];
  box.addEventListener("focusin", ({ target }) => setTabStop(buttons(), target as HTMLElement));
  box.addEventListener("keydown", (event) => {
    const all = buttons();
    const next = KEYS[event.key]?.(all.indexOf(event.target as HTMLButtonElement));
    if (next === undefined) return;
    all.at(next % all.length)?.focus();
    event.preventDefault();
  });
}
