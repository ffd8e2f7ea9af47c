/** Entities grouped by type in the order of the legend. */
import type { Entity } from "../model/model";
import type { EntityType } from "../model/payload";
import { nameOf } from "../state/i18n";
import { model, state } from "../state/store";

export interface TypeGroup {
  readonly type: EntityType;
  readonly entities: readonly Entity[];
}

export function entitiesByType(entities: Iterable<Entity>): TypeGroup[] {
  const found = new Map(model.payload.types.map((type) => [type.name, { type, entities: [] as Entity[] }]));
  for (const entity of entities) found.get(entity.type)?.entities.push(entity);
  return [...found.values()].filter((kind) => kind.entities.length);
}

/** Entities by name, as the language orders names. */
export function byName(entities: readonly Entity[]): Entity[] {
  const { compare } = new Intl.Collator(state.language, { numeric: true });
  const named = entities.map((entity) => ({ entity, name: nameOf(entity).text }));
  return named.sort((one, other) => compare(one.name, other.name)).map(({ entity }) => entity);
}
