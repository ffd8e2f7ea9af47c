/** Sorting of rows: numbers as numbers, texts as the language collates them, and what says nothing at the end. */

/** What a row is ordered by; an empty text says nothing. */
export type SortKey = number | string;

/**
 * Items in the order of their keys, the first key before the second; those with the same keys stay as they were.
 * Only keys that differ are compared: many rows have few subjects, predicates and years.
 */
export function sortedByKeys<Item>(
  items: readonly Item[],
  keys: readonly ((item: Item) => SortKey)[],
  isDescending: boolean,
  compare: (one: string, other: string) => number,
): readonly Item[] {
  return keys.reduceRight((rows, key) => sortedByOne(rows, key, isDescending, compare), items);
}

function sortedByOne<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => SortKey,
  isDescending: boolean,
  compare: (one: string, other: string) => number,
): readonly Item[] {
  const rows = grouped(items, keyOf);
  const silent = rows.get("") ?? [];
  rows.delete("");
  const keys = [...rows.keys()].sort((one, other) => order(one, other, compare));
  if (isDescending) keys.reverse();
  return [...keys.flatMap((key) => rows.get(key) ?? []), ...silent];
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => SortKey): Map<SortKey, Item[]> {
  const rows = new Map<SortKey, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = rows.get(key);
    if (group) group.push(item);
    else rows.set(key, [item]);
  }
  return rows;
}

/** Numbers come before texts. */
function order(one: SortKey, other: SortKey, compare: (one: string, other: string) => number): number {
  if (typeof one === "number") return typeof other === "number" ? one - other : -1;
  return typeof other === "number" ? 1 : compare(one, other);
}

/** A value as a number when it is written as one, otherwise as it is. */
export function sortKeyOf(value: string): SortKey {
  return /^[-+]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
}
