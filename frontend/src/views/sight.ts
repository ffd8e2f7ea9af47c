/** Whether a part of an element can be seen in what scrolls it, below a head that stays. */
export function isInSight(part: HTMLElement, scroller: HTMLElement): boolean {
  const [own, room] = [part.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const top = room.top + (scroller.querySelector("thead")?.clientHeight ?? 0);
  return own.bottom > top && own.top < room.bottom;
}
