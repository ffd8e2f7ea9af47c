/** Asking in SPARQL: a question that is there or one of the reader's own, put to the engine. */
import { type Question, type SparqlBundle, starterQuery } from "../sparql/bundle";
import { kindOf, refused } from "../sparql/diagnostics";
import { Engine } from "../sparql/engine";
import { IriShortener } from "../sparql/iri-shortener";
import { refusal } from "../sparql/refuse";
import { model, state } from "../state";
import { byId, jsonIn } from "./dom";
import { focusEditor, watchEditor, write, written } from "./editor";
import { change } from "./navigation";
import { clear, conclude, drawOutcome, fail, type Query, reject, tell, toldLast } from "./outcome";
import { drawQuestions, markQuestion, watchQuestions } from "./questions";
import { narrow } from "./screen";
import { addView } from "./stages";

let asked: SparqlBundle;
let names: IriShortener;
let engine: Engine | null = null;
/** The query that was asked last, and how many were asked. */
let text = "";
let turn = 0;
let language = "";

/** Offer the view, in a page that has what answers. */
export function watchAsking(): void {
  asked = jsonIn<SparqlBundle>("asked");
  names = new IriShortener(model.payload.info.base, asked.prefixes);
  addView("query", { draw });
  watchEditor(() => ask(true));
  watchQuestions(listQuestions, narrow.matches);
  byId("query-run").addEventListener("click", () => ask(true));
  byId("query-stop").addEventListener("click", stop);
  byId("query-new").addEventListener("click", () => {
    write(starterQuery(asked.prefixes));
    focusEditor();
  });
}

/** The engine is fetched out of the page when the view is first opened. */
function draw(): void {
  const isFirst = !engine;
  engine ??= load();
  const wanted = textChosen();
  if (wanted && wanted !== text) {
    write(wanted);
    ask(false);
  } else if (isFirst) write(starterQuery(asked.prefixes));
  if (language !== state.language) {
    listQuestions();
    drawOutcome(names);
  }
  language = state.language;
  markQuestion();
}

/** The query that the address names or says, with the ends of lines as a field holds them. */
function textChosen(): string {
  const named = asked.questions.find(({ name }) => name === state.choice.ask);
  return (named?.text ?? state.choice.query).replace(/\r\n?/g, "\n");
}

function load(): Engine {
  const part = (name: string) => byId(`asked-${name}`);
  const made = new Engine({ worker: part("worker"), engine: part("engine"), turtle: part("turtle") });
  tell("queryLoading");
  made.ready().then(
    () => toldLast() === "queryLoading" && tell("queryReady"),
    (error: unknown) => fail("askNoEngine", String(error), names),
  );
  return made;
}

function listQuestions(): void {
  drawQuestions(asked.questions, ({ text }: Question) => {
    write(text);
    ask(true);
  });
}

/** Ask what is written; the address comes to say it. */
async function ask(byReader: boolean): Promise<void> {
  if (isRunning()) engine?.stop();
  text = written();
  turn += 1;
  if (byReader) {
    const name = asked.questions.find((question) => question.text === text)?.name ?? "";
    change({ ask: name, query: name ? "" : text }, { from: "address" });
  }
  const query = { text, kind: kindOf(text), byReader };
  const found = refusal(text);
  clear(names);
  run(!found);
  if (found) reject(query, refused(found), names);
  else await put(query, turn);
}

/** Put a query to the engine; what comes of it counts unless another has been asked since. */
async function put(query: Query, own: number): Promise<void> {
  try {
    const outcome = await engine?.answer(query.text, query.kind);
    if (own !== turn || !outcome) return;
    conclude(query, outcome, names);
    // on a narrow screen the answer begins below what was written
    if (query.byReader && narrow.matches) byId("query-status").scrollIntoView({ block: "start" });
  } catch (error) {
    if (own === turn) fail("askNoEngine", String(error), names);
  } finally {
    if (own === turn) run(false);
  }
}

function stop(): void {
  engine?.stop();
  byId("query-run").focus();
}

function isRunning(): boolean {
  return !byId("query-stop").hidden;
}

function run(isRunning: boolean): void {
  byId("query-stop").hidden = !isRunning;
  byId("query-answer").setAttribute("aria-busy", String(isRunning));
  if (isRunning) tell("queryRunning");
}
