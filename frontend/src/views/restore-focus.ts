/** Gives the focus back to the button that opened the details. */
import { state } from "../state/store";

/** Hear which button of a box opens the details; what comes back gives it the focus again when they have closed. */
export function restoreFocusIn(box: HTMLElement): () => void {
  let opener: HTMLElement | SVGElement | null = null;
  box.addEventListener("click", ({ target }) => {
    opener = target instanceof Element ? target.closest<HTMLElement | SVGElement>("button, [role=button]") : null;
  });
  return () => {
    if (state.viewState.selected || document.activeElement !== document.body) return;
    opener?.focus({ preventScroll: true });
    opener = null;
  };
}
