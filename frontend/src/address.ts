import type { Entity, Model } from "./model";
import type { Statement } from "./payload";

/** What an address leads to: an entity, perhaps by way of one of its statements, or an id that nothing bears. */
export interface Target {
  readonly entity: Entity | null;
  readonly statement: Statement | null;
  readonly missing: string;
}

const STATEMENT = "statement/";

/** The address of a statement within the page. */
export function hashOfStatement(statement: Statement): string {
  return `#${STATEMENT}${statement.id}`;
}

/** An id as a fragment; halves of characters cannot be written in an address. */
export function hashOf(id: string): string {
  return id && `#${encodeURI(id.replace(/[\ud800-\udfff]/gu, "\ufffd"))}`;
}

/** The id that a fragment names. */
export function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** What a fragment names: an entity by its id, or the subject of a statement. */
export function targetOf(hash: string, model: Model): Target {
  const id = idIn(hash);
  const statement = id.startsWith(STATEMENT) ? model.statements.get(id.slice(STATEMENT.length)) : undefined;
  const entity = statement ? model.entities.get(statement.subject) : entityNamed(id, model);
  if (!entity) return { entity: null, statement: null, missing: id };
  return { entity, statement: statement ?? null, missing: "" };
}

function entityNamed(id: string, { entities, all }: Model): Entity | undefined {
  return entities.get(id) ?? all.find((entity) => hashOf(entity.id) === hashOf(id));
}
