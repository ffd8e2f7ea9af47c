import { jsonIn } from "./dom";
import type { Language } from "./language";
import { type Entity, modelOf, neighbours } from "./model";
import type { Payload, Statement } from "./payload";

/** The dataset that this page holds. */
export const model = modelOf(jsonIn<Payload>("payload"));

interface State {
  language: Language;
  selected: Entity | null;
  /** The statement that the address names. */
  statement: Statement | null;
  /** The id in the address when nothing bears it. */
  missing: string;
  hovered: Entity | null;
  /** The entities that stand out while one is selected; null when all do. */
  emphasised: ReadonlySet<Entity> | null;
  readonly hiddenTypes: Set<string>;
}

/** What the reader has chosen. */
export const state: State = {
  language: document.documentElement.lang as Language,
  selected: null,
  statement: null,
  missing: "",
  hovered: null,
  emphasised: null,
  hiddenTypes: new Set(),
};

/** Choose an entity, or none: it and its neighbours stand out. */
export function choose(entity: Entity | null): void {
  state.selected = entity;
  state.emphasised = entity && neighbours(entity, model).add(entity);
}

/** Whether the picture shows an entity: its type is not filtered out. */
export function isShown(entity: Entity): boolean {
  return !state.hiddenTypes.has(entity.type);
}
