/** What the page holds, and what of it the reader has chosen to see. */
import { targetOf } from "./data/address";
import type { Table } from "./data/column-table";
import { type Language, languageFor } from "./data/language";
import { type Entity, type Model, modelOf, type Statement } from "./data/model";
import type { Payload } from "./data/payload";
import { Index } from "./data/search-ranking";
import { neighbours } from "./data/subgraph";
import { type Choice, isFiltered, isWalking, OPENING } from "./data/view-state";
import { type Content, contentOf, setOf } from "./data/visible-graph";

/** The dataset that this page holds, and its names and quotes made ready for the search. */
export let model: Model;
export let index: Index;

/** The language that the page opens in: as it was made, or as the reader's browser asks. */
let opening: Language;

/** What waits for the evidence; null once it is at hand. */
let waiting: (() => void)[] | null = [];

export function hold(payload: Payload): void {
  model = modelOf(payload);
  const { opening: made } = document.documentElement.dataset;
  opening = (made as Language | "") || languageFor(navigator.languages, payload.info.languages);
  adopt(OPENING);
}

/** Take over the evidence, without which nothing but the opening view is drawn. */
export function holdEvidence(evidence: Table): void {
  model.prove(evidence);
  index = new Index(model);
  const tasks = waiting ?? [];
  waiting = null;
  for (const task of tasks) task();
}

/** Do what needs the evidence: at once, or as soon as it is at hand. */
export function whenProven(task: () => void): void {
  if (waiting) waiting.push(task);
  else task();
}

interface State {
  choice: Choice;
  language: Language;
  selected: Entity | null;
  /** The statement that the address names. */
  statement: Statement | null;
  /** The id in the address when nothing bears it. */
  missing: string;
  hovered: Entity | null;
  content: Content;
  /** The entities that stand out while something is selected or a path is shown; null when all do. */
  emphasised: ReadonlySet<Entity> | null;
}

/** What the reader has chosen, and what follows from it. */
export const state = { hovered: null } as unknown as State;

let contentKey = "";

/** Take over what the address says; whether other things are to be seen than before. */
export function adopt(choice: Choice): boolean {
  state.choice = choice;
  state.language = choice.language || opening;
  const { entity, statement, missing } = targetOf(choice, model);
  [state.selected, state.statement, state.missing] = [entity, statement, missing];
  const key = keyOf(choice, entity);
  const isNew = key !== contentKey;
  if (isNew) [contentKey, state.content] = [key, contentOf(model, choice)];
  state.emphasised = emphasisedBy(entity);
  return isNew;
}

/** What the content depends on: on what is selected only where that might not be drawn without it. */
function keyOf(choice: Choice, entity: Entity | null): string {
  const { without, dim, around, depth, expanded, collapsed, hidden, pinned, path } = choice;
  const isApart = entity && (entity.x === null || isFiltered(choice) || isWalking(choice));
  const asked = isApart ? entity.id : "";
  return JSON.stringify([without, dim, around, depth, expanded, collapsed, hidden, Object.keys(pinned), path, asked]);
}

function emphasisedBy(entity: Entity | null): ReadonlySet<Entity> | null {
  const { path, statements } = state.content;
  if (path) return new Set(path.flatMap(({ from, to }) => [from, to]));
  return entity && new Set([entity, ...neighbours(entity, setOf(statements))]);
}

/** Whether the picture shows an entity. */
export function isShown(entity: Entity): boolean {
  return state.content.drawn.has(entity);
}
