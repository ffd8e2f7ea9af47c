/** A memo of what a view shows: it is drawn anew only when that has changed, so readers keep their place. */
import { darkTheme } from "../shared/media-queries";
import { isSame } from "../shared/same-items";
import { state } from "../state/store";

export class Memo {
  #key = "";
  #content: readonly unknown[] = [];

  /** Whether other things are to be drawn than the last time that this was asked, or the same in other words. */
  isStale(content: readonly unknown[], ...settings: readonly string[]): boolean {
    const key = JSON.stringify([state.language, darkTheme.matches, ...settings]);
    const isStale = key !== this.#key || !isSame(content, this.#content);
    [this.#key, this.#content] = [key, content];
    return isStale;
  }
}
