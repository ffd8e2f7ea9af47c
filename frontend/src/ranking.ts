import type { Text } from "./language";
import type { Entity } from "./model";

const NO_MATCH = 3;

/** A query in the form of the keys: without width, case and spaces. */
export function squashed(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/** Entities whose names or ids hold the query: whole names first, then beginnings, then the rest, each as ranked. */
export function searchFor(query: string, ranked: readonly Entity[]): Entity[] {
  const wanted = squashed(query);
  if (!wanted) return [];
  return ranked
    .map((entity) => ({ entity, score: Math.min(...entity.keys.map((key) => scoreOf(key, wanted)), NO_MATCH) }))
    .filter(({ entity, score }) => score < NO_MATCH || entity.id.toLowerCase().includes(wanted))
    .sort((one, other) => one.score - other.score)
    .map(({ entity }) => entity);
}

function scoreOf(key: string, wanted: string): number {
  if (key === wanted) return 0;
  const at = key.indexOf(wanted);
  return at < 0 ? NO_MATCH : at === 0 ? 1 : 2;
}

/** The label in some language or the alias that the squashed query matches. */
export function matchingName(entity: Entity, wanted: string): Text | null {
  const labels = Object.entries(entity.label);
  const aliases = Object.entries(entity.alias).flatMap(([language, names]) =>
    names.map((name) => [language, name] as const),
  );
  const match = [...labels, ...aliases].find(([, name]) => squashed(name).includes(wanted));
  return match ? { text: match[1], language: match[0] } : null;
}
