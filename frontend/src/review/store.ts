/** The state of the files as the server told it last, and decisions, which go to it one after the other. */

import type { Ask, Finding, Item, Outcome, State } from "./protocol";
import { inOrder } from "./text-order";

const EMPTY: State = {
  version: "",
  file: "",
  text: "",
  language: "",
  uncited: {},
  languages: [],
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
export const desk = {
  state: EMPTY,
  chosen: 0,
  outcome: "done" as Outcome,
  words: "",
  findings: [] as readonly Finding[],
};

const listeners: (() => void)[] = [];

/** Call when anything of the desk has changed. */
export function watch(listener: () => void): void {
  listeners.push(listener);
}

export function renew(): void {
  for (const listener of listeners) listener();
}

export function chosenItem(): Item | undefined {
  return desk.state.items[desk.chosen];
}

let last: Promise<unknown> = Promise.resolve();
let refusals = 0;

/** What came between: a decision that was asked for before a refusal is about what was seen then. */
export function moment(): number {
  return refusals;
}

/** Ask for a decision, once those before it are carried out; it is dropped when one of them was refused. */
export function ask(decision: Ask, seen = refusals): Promise<Outcome> {
  const answer = last.then(() => (seen === refusals ? decide(decision) : "refused"));
  last = answer;
  return answer;
}

/** Look at the files again. */
export function refresh(): Promise<unknown> {
  last = last.then(() => take(fetch("state")));
  return last;
}

function decide(decision: Ask): Promise<Outcome> {
  const body = JSON.stringify({ version: desk.state.version, ...decision });
  return take(fetch("decide", { method: "POST", headers: { "Content-Type": "application/json" }, body }));
}

async function take(asked: Promise<Response>): Promise<Outcome> {
  try {
    const answer = await asked;
    const { words, findings, ...state } = (await answer.json()) as State & {
      words: string;
      findings: readonly Finding[];
    };
    adopt({ ...desk.state, ...state });
    desk.words = words;
    desk.findings = findings;
    desk.outcome = answer.ok ? "done" : answer.status === 409 ? "changed" : "refused";
  } catch {
    desk.words = "";
    desk.findings = [];
    desk.outcome = "silent";
  }
  if (desk.outcome !== "done") refusals += 1;
  renew();
  return desk.outcome;
}

/** Take a state; the candidate that was chosen stays so, wherever it now stands. */
function adopt(state: State): void {
  const chosen = chosenItem();
  desk.state = { ...state, items: inOrder(state.items) };
  const stays = desk.state.items.findIndex(({ kind, place }) => kind === chosen?.kind && place === chosen.place);
  desk.chosen = stays < 0 ? Math.max(0, Math.min(desk.chosen, state.items.length - 1)) : stays;
}

/** Forget what the last answer complained of, once it has been read. */
export function forgetOutcome(): void {
  if (desk.outcome === "refused" || desk.outcome === "changed") desk.outcome = "done";
}
