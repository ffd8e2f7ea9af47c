/** The part of the dataset that is exported: what is visible, the evidence of it, and the sources that it cites. */
import type { Evidence } from "../model/evidence";
import type { Entity, Model, Statement } from "../model/model";
import type { Source } from "../model/payload";
import type { VisibleGraph } from "../state/visible-graph";
import type { Work } from "./work";

export interface Part {
  /** Entities in the order of their ids, and then the sources that statements speak of. */
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** Every piece once, in the order of the lines that they cite. */
  readonly evidence: readonly Evidence[];
  /** The sources that are cited or among the entities; all of them when nothing is left out. */
  readonly sources: readonly Source[];
}

export function* partOf(
  model: Model,
  { entities, statements }: Pick<VisibleGraph, "entities" | "statements">,
): Work<Part> {
  const isWhole = entities.size === model.all.length && statements.length === model.list.length;
  const evidence = yield* evidenceOf(statements);
  const cited = new Set(evidence.map(({ source }) => source));
  for (const { id } of entities) cited.add(id);
  const isSource = ({ id }: Entity) => model.sources.has(id);
  const inOrder = model.all.filter((entity) => entities.has(entity));
  return {
    entities: [...inOrder.filter((entity) => !isSource(entity)), ...inOrder.filter(isSource)],
    statements,
    evidence,
    sources: model.payload.sources.filter(({ id }) => isWhole || cited.has(id)),
  };
}

/** Sorted by source, then by line, then by what it is: line by line, so that no step takes long. */
function* evidenceOf(statements: readonly Statement[]): Work<Evidence[]> {
  const lines = new Map<string, Map<number, Set<Evidence>>>();
  for (const { evidence } of statements) {
    for (const piece of evidence) within(within(lines, piece.source, newMap), piece.line, newSet).add(piece);
    yield 0;
  }
  const found: Evidence[] = [];
  for (const source of [...lines.keys()].sort()) {
    const own = [...(lines.get(source) ?? [])].sort(([one], [other]) => one - other);
    for (const [, pieces] of own) {
      found.push(...byId(pieces));
      yield 0;
    }
  }
  return found;
}

const newMap = () => new Map<number, Set<Evidence>>();
const newSet = () => new Set<Evidence>();

function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** An id is reckoned whenever it is asked for. */
function byId(pieces: ReadonlySet<Evidence>): Evidence[] {
  if (pieces.size < 2) return [...pieces];
  const known = Array.from(pieces, (piece) => ({ id: piece.id, piece }));
  return known.sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ piece }) => piece);
}
