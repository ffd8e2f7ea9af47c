/** Asking in SPARQL: a question that is there or one of the reader's own, what the engine does, and its answer. */
import { type Answer, answerOf } from "../asking/answer";
import { type Asked, beginning, type Question } from "../asking/asked";
import { Engine, type Outcome } from "../asking/engine";
import { kindOf, type Mistake, mistakeIn, refusal } from "../asking/mistakes";
import { Names } from "../asking/names";
import { placeOf } from "../asking/tokens";
import { type Key, say } from "../speech";
import { model, state } from "../state";
import { drawAnswer } from "./answers";
import { byId, element, jsonIn } from "./dom";
import { focusEditor, markMistake, unmark, watchEditor, write, written } from "./editor";
import { change } from "./navigation";
import { drawQuestions, markQuestion, watchQuestions } from "./questions";
import { narrow } from "./screen";
import { addView } from "./stages";

let asked: Asked;
let names: Names;
let engine: Engine | null = null;
/** The query that was asked last, and how often one was asked. */
let text = "";
let turn = 0;
let answer: Answer | null = null;
let mistake: Mistake | null = null;
let status: { readonly key: Key; readonly filling?: Readonly<Record<string, string | number>> } | null = null;
let language = "";

/** Offer the view, where the page has what answers. */
export function watchAsking(): void {
  if (!document.getElementById("asked")) return;
  asked = jsonIn<Asked>("asked");
  names = new Names(model.payload.info.base, asked.prefixes);
  addView("query", { draw });
  watchEditor(() => ask(true));
  watchQuestions(listQuestions, narrow.matches);
  byId("query-run").addEventListener("click", () => ask(true));
  byId("query-stop").addEventListener("click", stop);
  byId("query-new").addEventListener("click", () => {
    write(beginning(asked.prefixes));
    focusEditor();
  });
}

/** The engine is fetched out of the page when the view is first opened. */
function draw(): void {
  const isFirst = !engine;
  if (isFirst) load();
  const { ask: name, query } = state.choice;
  // as a field holds the ends of lines
  const wanted = (questionNamed(name)?.text ?? query).replace(/\r\n?/g, "\n");
  if (wanted && wanted !== text) {
    write(wanted);
    ask(false);
  } else if (isFirst) write(beginning(asked.prefixes));
  if (language !== state.language) speak();
  markQuestion();
}

function load(): void {
  const part = (name: string) => byId(`asked-${name}`);
  engine = new Engine({ worker: part("worker"), engine: part("engine"), turtle: part("turtle") });
  const loading = tell("queryLoading");
  engine.ready().then(
    () => status === loading && tell("queryReady"),
    (error: unknown) => fail("askNoEngine", String(error)),
  );
}

/** Draw everything in the language that is chosen. */
function speak(): void {
  language = state.language;
  listQuestions();
  drawAnswer(answer, names);
  drawMistake(false);
  drawStatus();
}

function listQuestions(): void {
  drawQuestions(asked.questions, (question) => {
    write(question.text);
    ask(true);
  });
}

function questionNamed(name: string): Question | undefined {
  return asked.questions.find((question) => question.name === name);
}

/** Ask what is written; the address comes to say it. */
async function ask(byReader: boolean): Promise<void> {
  if (isRunning()) engine?.stop();
  text = written();
  turn += 1;
  const own = turn;
  if (byReader) {
    const named = asked.questions.find((question) => question.text === text)?.name ?? "";
    change({ ask: named, query: named ? "" : text }, { from: "address" });
  }
  const refused = refusal(text);
  show(null, refused, byReader);
  run(!refused);
  if (refused || !engine) return;
  try {
    const outcome = await engine.answer(text, kindOf(text));
    if (own === turn) conclude(outcome, byReader);
  } catch (error) {
    if (own === turn) fail("askNoEngine", String(error));
  } finally {
    if (own === turn) run(false);
  }
}

function conclude(outcome: Outcome, byReader: boolean): void {
  if (outcome.reply === "stopped") tell("queryStopped");
  else if (outcome.reply === "refused") show(null, mistakeIn(text, outcome.message, asked.prefixes), byReader);
  else if (outcome.reply === "broken") fail("askBroken", outcome.message);
  else if (outcome.reply === "answer") {
    show(answerOf(kindOf(text), outcome.document, outcome.milliseconds), null, byReader);
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

function fail(key: Mistake["key"], message: string): void {
  show(null, { key, filling: { message }, start: null, length: 0 }, false);
}

/** Show an answer, or a mistake. */
function show(found: Answer | null, wrong: Mistake | null, byReader: boolean): void {
  [answer, mistake] = [found, wrong];
  drawAnswer(answer, names);
  drawMistake(byReader);
  const milliseconds = Math.max(1, Math.round(answer?.milliseconds ?? 0));
  if (answer?.kind === "ask") tell("queryTime", { ms: milliseconds });
  else if (answer) tell("queryDone", { n: answer.rows.length.toLocaleString(), ms: milliseconds });
  else tell(null);
  // on a narrow screen the answer begins below what was written
  if (answer && byReader && narrow.matches) byId("query-status").scrollIntoView({ block: "start" });
}

function drawMistake(leadsThere: boolean): void {
  const box = byId("query-error");
  box.hidden = !mistake;
  unmark();
  if (!mistake) return;
  const { key, filling, start, length } = mistake;
  const { line, column } = placeOf(text, start ?? 0);
  const where = start === null ? null : element("strong", {}, say("askWhere", { line, column }));
  box.replaceChildren(...(where ? [where, " "] : []), element("span", {}, say(key, filling)));
  if (start !== null) markMistake(line, start, length, leadsThere);
}

function tell(key: Key | null, filling?: Readonly<Record<string, string | number>>): typeof status {
  status = key && { key, ...(filling && { filling }) };
  drawStatus();
  return status;
}

function drawStatus(): void {
  byId("query-status").textContent = status && say(status.key, status.filling);
}
