/** The order of the candidates' cards. */
import type { Item } from "./protocol";

const ENDS = ["subject", "object"] as const;

/** Candidates as the text speaks of them: by their first words, an entity before the statements that need it. */
export function sortByPosition(items: readonly Item[]): Item[] {
  const needed = new Map<string, number>();
  for (const item of items)
    for (const end of ENDS) {
      const id = item.kind === "statements" ? item.fields[end] : undefined;
      if (typeof id === "string") needed.set(id, Math.min(needed.get(id) ?? Number.MAX_SAFE_INTEGER, startOf(item)));
    }
  const place = (item: Item) =>
    Math.min(startOf(item), (item.kind === "entities" ? needed.get(item.id) : undefined) ?? Number.MAX_SAFE_INTEGER);
  const byPlace = new Map(items.map((item) => [item, place(item)]));
  return [...items].sort(
    (one, other) =>
      (byPlace.get(one) ?? 0) - (byPlace.get(other) ?? 0) ||
      one.kind.localeCompare(other.kind, "en") ||
      one.place - other.place,
  );
}

function startOf({ spans }: Item): number {
  return spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER;
}
