/** A search by several words, on top of the ranking of one. */
import type { Normalize } from "../shared/normalize";
import type { Ranker } from "./search-ranking";

/** The items that hold the query in one text, as they are ranked; then those that hold each of its words in some text. */
export function findWords<Item>(ranker: Ranker<Item>, query: string, normalize: Normalize): Item[] {
  const words = query.split(/\s+/).map(normalize).filter(Boolean);
  const [first = [], ...others] = words.map((word) => ranker.find(word));
  const held = others.map((found) => new Set(found));
  const withEach = first.filter((item) => held.every((found) => found.has(item)));
  return [...new Set([...ranker.find(normalize(query)), ...withEach])];
}
