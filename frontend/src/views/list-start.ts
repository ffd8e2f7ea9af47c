/** Lets a list that is another one begin at its top, wherever the one before was scrolled to. */
import { state } from "../state/store";

export class ListStart {
  #key = "";

  /** Scroll to the top where what is listed has been chosen anew; whether it has. */
  isNew(scroller: HTMLElement, ...settings: readonly string[]): boolean {
    const { excluded, bothEnds, around, depth, expanded, collapsed, hidden, path, avoided, toldOnly } = state.viewState;
    const chosen = [excluded, bothEnds, around, depth, expanded, collapsed, hidden, path, avoided, toldOnly];
    const key = JSON.stringify([chosen, settings]);
    const isNew = key !== this.#key;
    if (isNew) scroller.scrollTop = 0;
    this.#key = key;
    return isNew;
  }
}
