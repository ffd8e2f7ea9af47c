/** The review page's store: the state that the server sent last, and commands, which are sent one after the other. */
import type { Texts } from "../shared/language";
import { sortByPosition } from "./order";
import type { Command, Finding, Item, Key, Outcome, Preview, State, Status } from "./protocol";

const EMPTY: State = {
  version: "",
  file: "",
  text: "",
  language: "",
  uncited: {},
  languages: [],
  naming: { language: "", text: "" },
  required: [],
  unnamed: [],
  uncovered: [],
  items: [],
  entities: [],
  folding: ["", ""],
  readings: {},
  types: [],
  predicates: [],
  qualifiers: {},
  units: {},
  modalities: [],
  undo: 0,
};

/** What the cards are filtered by: a status, a type or predicate, a rule, a line, words; nothing where all are meant. */
export interface CardFilter {
  readonly status: Status | "";
  readonly kind: string;
  readonly rule: string;
  readonly line: string;
  readonly words: string;
}

/** Every card is shown. */
export const NO_FILTER: CardFilter = { status: "", kind: "", rule: "", line: "", words: "" };

/** What the page shows: the state, which candidate is chosen, the filter, and what the last answer complained of. */
export const store = {
  state: EMPTY,
  chosen: 0,
  filter: NO_FILTER,
  outcome: "done" as Outcome,
  words: "",
  told: {} as Texts,
  findings: [] as readonly Finding[],
};

/** Tell that anything of the store has changed. */
export let notify: () => void = () => {};

/** Call when anything of the store has changed. */
export function subscribe(listener: () => void): void {
  notify = listener;
}

export function selectedItem(): Item | undefined {
  return store.state.items[store.chosen];
}

/** The candidate at a place of its list. */
export function itemAt([kind, place]: Key): Item | undefined {
  return store.state.items.find((item) => item.kind === kind && item.place === place);
}

/** A candidate by its list and its place there, which stay when the state is sent anew. */
export function keyOf({ kind, place }: Pick<Command, "kind" | "place">): string {
  return `${kind} ${place}`;
}

/** Whether nobody has decided on a candidate, nor is about to. */
export function isOpen(item: Item): boolean {
  return item.status === "candidate" && !inFlight.has(keyOf(item));
}

const inFlight = new Set<string>();

let last: Promise<unknown> = Promise.resolve();
let refusals = 0;

/** What came between: a decision that was asked for before a refusal is about what was seen then. */
export function refusalCount(): number {
  return refusals;
}

/** Ask for a decision, once those before it are carried out; it is dropped when one of them was refused. */
export function sendCommand(decision: Command, seen = refusals): Promise<Outcome> {
  const about = keyOf(decision);
  inFlight.add(about);
  const answer = last.then(() => (seen === refusals ? carryOut(decision) : "refused"));
  last = answer.finally(() => inFlight.delete(about));
  return answer;
}

/** Ask for a decision; one that is refused leads back to its candidate. */
async function carryOut(decision: Command): Promise<Outcome> {
  const outcome = await receive(post("decide", decision));
  const { kind, place } = decision;
  if (outcome !== "done" && kind && place !== undefined) {
    store.chosen = Math.max(
      0,
      store.state.items.findIndex((item) => item.kind === kind && item.place === place),
    );
    notify();
  }
  return outcome;
}

/** What accepting many would do, once the decisions before are carried out; nothing where the server refuses. */
export function fetchPreview(many: readonly Key[]): Promise<Preview | null> {
  const answer = last.then(async () => {
    const asked = post("preview", { action: "accept-many", many });
    const told = await asked.catch(() => null);
    if (told?.ok) return (await told.json()) as Preview;
    await receive(asked);
    return null;
  });
  last = answer;
  return answer;
}

/** Look at the files again; what was refused stays to be read. */
export function refresh(): Promise<unknown> {
  last = last.then(async () => {
    const { outcome, words, told, findings } = store;
    if ((await receive(fetch("state"))) !== "done" || outcome !== "refused") return;
    Object.assign(store, { outcome, words, told, findings });
    notify();
  });
  return last;
}

function post(path: "decide" | "preview", decision: Command): Promise<Response> {
  const body = JSON.stringify({ version: store.state.version, ...decision });
  return fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body });
}

async function receive(asked: Promise<Response>): Promise<Outcome> {
  try {
    const answer = await asked;
    const { words, told, findings, ...state } = (await answer.json()) as State & {
      words: string;
      told: Texts;
      findings: readonly Finding[];
    };
    adopt({ ...store.state, ...state });
    store.words = words;
    store.told = told;
    store.findings = findings;
    store.outcome = answer.ok ? "done" : answer.status === 409 ? "changed" : "refused";
  } catch {
    store.words = "";
    store.told = {};
    store.findings = [];
    store.outcome = "silent";
  }
  if (store.outcome !== "done") refusals += 1;
  notify();
  return store.outcome;
}

/** Take a state; the candidate that was chosen stays so, wherever it now stands. The first time it is the first open one. */
function adopt(state: State): void {
  const chosen = selectedItem();
  store.state = { ...state, items: sortByPosition(state.items) };
  if (!chosen) {
    store.chosen = Math.max(
      0,
      store.state.items.findIndex(({ status }) => status === "candidate"),
    );
    return;
  }
  const stays = store.state.items.findIndex(({ kind, place }) => kind === chosen.kind && place === chosen.place);
  store.chosen = stays < 0 ? Math.max(0, Math.min(store.chosen, state.items.length - 1)) : stays;
}

/** Forget what the last answer complained of, once it has been read; whether there was anything to forget. */
export function clearOutcome(): boolean {
  const isRead = store.outcome === "refused" || store.outcome === "changed";
  if (isRead) store.outcome = "done";
  return isRead;
}

/** Take away what the last answer complained of: something else is told or done since. */
export function dismissOutcome(): void {
  if (clearOutcome()) notify();
}
