/** The order of candidates: as the text speaks of them. */
import type { Item } from "./protocol";

/** Candidates as the text speaks of them: by their first words, an entity before the statements that begin with it. */
export function sortByPosition(items: readonly Item[]): Item[] {
  const start = ({ spans }: Item) => spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER;
  return [...items].sort(
    (one, other) => start(one) - start(other) || one.kind.localeCompare(other.kind, "en") || one.place - other.place,
  );
}
