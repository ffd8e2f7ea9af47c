/** Scrolls a row of a view to where it can be read. */
import { narrowScreen } from "../shared/media-queries";

/** What can be read of a view: below the head of a table, which stays, and above the details of a narrow screen. */
function sightOf(scroller: HTMLElement): { readonly top: number; readonly bottom: number } {
  const { top, bottom, height } = scroller.getBoundingClientRect();
  const head = scroller.querySelector("thead")?.clientHeight ?? 0;
  return { top: top + head, bottom: narrowScreen.matches ? top + height / 3 : bottom };
}

export function isInSight(part: Element, scroller: HTMLElement): boolean {
  const [own, sight] = [part.getBoundingClientRect(), sightOf(scroller)];
  return own.bottom > sight.top && own.top < sight.bottom;
}

/** Scroll a part of a view to where it can be read; `scrollIntoView` would scroll the page of a narrow screen, too. */
export function scrollIntoSight(part: Element, scroller: HTMLElement): void {
  const { top, bottom } = sightOf(scroller);
  scroller.scrollTop += part.getBoundingClientRect().top - top - (narrowScreen.matches ? 0 : (bottom - top) / 4);
}
