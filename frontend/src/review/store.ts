/** The review page's store: the state that the server sent last, and commands, which are sent one after the other. */
import type { Command, Finding, Item, Outcome, State } from "./protocol";

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
  types: [],
  predicates: [],
  qualifiers: {},
  units: {},
  modalities: [],
  undo: 0,
};

/** What the page shows: the state, which candidate is chosen, and what the last answer complained of. */
export const store = {
  state: EMPTY,
  chosen: 0,
  outcome: "done" as Outcome,
  words: "",
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

let last: Promise<unknown> = Promise.resolve();
let refusals = 0;

/** What came between: a decision that was asked for before a refusal is about what was seen then. */
export function refusalCount(): number {
  return refusals;
}

/** Ask for a decision, once those before it are carried out; it is dropped when one of them was refused. */
export function sendCommand(decision: Command, seen = refusals): Promise<Outcome> {
  const answer = last.then(() => (seen === refusals ? post(decision) : "refused"));
  last = answer;
  return answer;
}

/** Look at the files again. */
export function refresh(): Promise<unknown> {
  last = last.then(() => receive(fetch("state")));
  return last;
}

function post(decision: Command): Promise<Outcome> {
  const body = JSON.stringify({ version: store.state.version, ...decision });
  return receive(fetch("decide", { method: "POST", headers: { "Content-Type": "application/json" }, body }));
}

async function receive(asked: Promise<Response>): Promise<Outcome> {
  try {
    const answer = await asked;
    const { words, findings, ...state } = (await answer.json()) as State & {
      words: string;
      findings: readonly Finding[];
    };
    adopt({ ...store.state, ...state });
    store.words = words;
    store.findings = findings;
    store.outcome = answer.ok ? "done" : answer.status === 409 ? "changed" : "refused";
  } catch {
    store.words = "";
    store.findings = [];
    store.outcome = "silent";
  }
  if (store.outcome !== "done") refusals += 1;
  notify();
  return store.outcome;
}

/** Take a state; the candidate that was chosen stays so, wherever it now stands. */
function adopt(state: State): void {
  const chosen = selectedItem();
  store.state = { ...state, items: sortByPosition(state.items) };
  const stays = store.state.items.findIndex(({ kind, place }) => kind === chosen?.kind && place === chosen.place);
  store.chosen = stays < 0 ? Math.max(0, Math.min(store.chosen, state.items.length - 1)) : stays;
}

/** Forget what the last answer complained of, once it has been read. */
export function clearOutcome(): void {
  if (store.outcome === "refused" || store.outcome === "changed") store.outcome = "done";
}

/** Candidates as the text speaks of them: by their first words, an entity before the statements that begin with it. */
export function sortByPosition(items: readonly Item[]): Item[] {
  const start = ({ spans }: Item) => spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER;
  return [...items].sort(
    (one, other) => start(one) - start(other) || one.kind.localeCompare(other.kind, "en") || one.place - other.place,
  );
}
