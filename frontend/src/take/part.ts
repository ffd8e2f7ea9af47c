/** What of the dataset is taken away: what is to be seen, the words that prove it, and the sources of those words. */
import type { Content } from "../data/content";
import type { Evidence } from "../data/evidence";
import type { Entity, Model, Statement } from "../data/model";
import type { Source } from "../data/payload";

export interface Part {
  /** Entities in the order of their ids, and then the sources that statements speak of. */
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** Every piece once, in the order of the lines that they cite. */
  readonly evidence: readonly Evidence[];
  /** The sources that are cited or among the entities; all of them when nothing is left out. */
  readonly sources: readonly Source[];
}

export function partOf(model: Model, { entities, statements }: Pick<Content, "entities" | "statements">): Part {
  const isWhole = entities.size === model.all.length && statements.length === model.list.length;
  const evidence = evidenceOf(statements);
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

function evidenceOf(statements: readonly Statement[]): Evidence[] {
  const found = new Set(statements.flatMap(({ evidence }) => evidence));
  return [...found].sort((one, other) => {
    return compared(one.source, other.source) || one.line - other.line || compared(one.id, other.id);
  });
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
