/** Which part of a long list is drawn. */

/** The places from `from` up to `to`, without `to` itself. */
export interface Portion {
  readonly from: number;
  readonly to: number;
}

/** The portion of so many items that holds a place. */
export function portionWith(place: number, size: number, length: number): Portion {
  const from = Math.floor(place / size) * size;
  return { from, to: Math.min(from + size, length) };
}

export function isIn(place: number, { from, to }: Portion): boolean {
  return place >= from && place < to;
}

/** With as many items more behind it as a portion has. */
export function longer({ from, to }: Portion, size: number, length: number): Portion {
  return { from, to: Math.min(to + size, length) };
}

/** With as many items more before it. */
export function earlier({ from, to }: Portion, size: number): Portion {
  return { from: Math.max(0, from - size), to };
}
