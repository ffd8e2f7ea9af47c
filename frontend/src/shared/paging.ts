/** Paging: which range of a long list is drawn. */

/** The places from `from` up to `to`, without `to` itself. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** The page of so many items that holds a place. */
export function pageAround(place: number, size: number, length: number): RowRange {
  const from = Math.floor(place / size) * size;
  return { from, to: Math.min(from + size, length) };
}

export function isInRange(place: number, { from, to }: RowRange): boolean {
  return place >= from && place < to;
}

/** With as many items more behind it as a page has. */
export function extendedAfter({ from, to }: RowRange, size: number, length: number): RowRange {
  return { from, to: Math.min(to + size, length) };
}

/** With as many items more before it. */
export function extendedBefore({ from, to }: RowRange, size: number): RowRange {
  return { from: Math.max(0, from - size), to };
}
