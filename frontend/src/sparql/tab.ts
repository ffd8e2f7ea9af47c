/** The query tab: a named query or one of the reader's own, answered by the engine. */
import { offerQuestions } from "../controls/term-search";
import { byId, isolated, jsonIn } from "../shared/dom";
import { narrowScreen } from "../shared/media-queries";
import { localized } from "../state/i18n";
import { updateViewState } from "../state/navigation";
import { model, state } from "../state/store";
import { addTab } from "../views/tabs";
import { type Question, type SparqlBundle, starterQuery, termOf } from "./bundle";
import { kindOf, refused } from "./diagnostics";
import { editorText, focusEditor, placeEditor, setEditorText, watchEditor } from "./editor";
import { Engine } from "./engine";
import { IriShortener } from "./iri-shortener";
import { refusal } from "./language/refuse";
import { inLanguage } from "./language/values";
import { drawNamedQueries, markNamedQuery, watchNamedQueries } from "./named-queries";
import { clear, conclude, currentStatus, drawQueryOutcome, fail, type Query, reject, setStatus } from "./outcome";

let bundle: SparqlBundle;
let names: IriShortener;
let engine: Engine | null = null;
/** The query that was asked last, and how many were asked. */
let text = "";
let turn = 0;
/** The query that the address named or said when the view was last drawn, and the language. */
let chosen = "";
let language = "";

/** Offer the view, in a page that has what answers. */
export function addSparqlTab(): void {
  bundle = jsonIn<SparqlBundle>("asked");
  names = new IriShortener(model.payload.info.base, bundle.prefixes);
  addTab("query", draw);
  offerQuestions(bundle.questions.map(termOf));
  watchEditor(() => runQuery(true));
  watchNamedQueries(listQuestions);
  byId("query-run").addEventListener("click", () => runQuery(true));
  byId("query-stop").addEventListener("click", stop);
  byId("query-new").addEventListener("click", () => {
    setEditorText(starterQuery(bundle.prefixes));
    focusEditor();
  });
}

/** The engine is fetched out of the page when the view is first opened. */
function draw(): void {
  const isFirst = !engine;
  engine ??= load();
  const wanted = textChosen();
  const choice = state.viewState.ask || state.viewState.query;
  // a named query is asked anew in another language, unless the reader has begun to change it
  const isDue = choice !== chosen || (language !== state.language && editorText() === text);
  if (wanted && wanted !== text && isDue) {
    setEditorText(wanted);
    runQuery(false);
  } else if (isFirst) setEditorText(starterQuery(bundle.prefixes));
  if (language !== state.language) {
    listQuestions();
    drawQueryOutcome(names);
  }
  if (isFirst || choice !== chosen) placeQuestion();
  nameQuestion();
  [chosen, language] = [choice, state.language];
  markNamedQuery();
}

/** Questions come before the query, and on a narrow screen before everything, until one is chosen. */
function placeQuestion(): void {
  placeEditor(chosenQuestion() !== undefined);
  if (narrowScreen.matches) byId<HTMLDetailsElement>("questions").open = !state.viewState.ask && !state.viewState.query;
}

/** Tell the question that is answered in the reader's language. */
function nameQuestion(): void {
  const question = chosenQuestion();
  const heading = byId("query-question");
  heading.hidden = !question;
  heading.replaceChildren(...(question ? [isolated(localized(question.label, question.name))] : []));
}

function chosenQuestion(): Question | undefined {
  return bundle.questions.find(({ name }) => name === state.viewState.ask);
}

/** The query that the address names or says, with the ends of lines as a field holds them. */
function textChosen(): string {
  const named = chosenQuestion();
  return (named ? asked(named) : state.viewState.query).replace(/\r\n?/g, "\n");
}

/** A named query as it is asked: for names in the reader's language. */
function asked({ text }: Question): string {
  return inLanguage(text, state.language);
}

function load(): Engine {
  const part = (name: string) => byId(`asked-${name}`);
  const made = new Engine({ worker: part("worker"), engine: part("engine"), turtle: part("turtle") });
  setStatus("queryLoading");
  made.ready().then(
    () => currentStatus() === "queryLoading" && setStatus("queryReady"),
    (error: unknown) => fail("askNoEngine", String(error), names),
  );
  return made;
}

function listQuestions(): void {
  drawNamedQueries(bundle.questions, (question) => {
    setEditorText(asked(question));
    runQuery(true);
  });
}

/** Ask what is written; the address comes to say it. */
async function runQuery(byReader: boolean): Promise<void> {
  if (isRunning()) engine?.stop();
  text = editorText();
  turn += 1;
  if (byReader) {
    const name = bundle.questions.find((question) => asked(question) === text)?.name ?? "";
    updateViewState({ ask: name, query: name ? "" : text }, { from: "address" });
  }
  const query = { text, kind: kindOf(text), byReader };
  const found = refusal(text);
  clear(names);
  setRunning(!found);
  if (found) reject(query, refused(found), names);
  else await answerQuery(query, turn);
}

/** Put a query to the engine; what comes of it counts unless another has been asked since. */
async function answerQuery(query: Query, own: number): Promise<void> {
  try {
    const outcome = await engine?.answer(query.text, query.kind);
    if (own !== turn || !outcome) return;
    conclude(query, outcome, names);
    if (query.byReader) showAnswer();
  } catch (error) {
    if (own === turn) fail("askNoEngine", String(error), names);
  } finally {
    if (own === turn) setRunning(false);
  }
}

/** Bring the answer into sight, on a narrow screen from its question on. */
function showAnswer(): void {
  const isAtTop = narrowScreen.matches;
  const first = isAtTop && chosenQuestion() ? "query-question" : "query-status";
  byId(first).scrollIntoView({ block: isAtTop ? "start" : "nearest" });
}

function stop(): void {
  engine?.stop();
  byId("query-run").focus();
}

function isRunning(): boolean {
  return !byId("query-stop").hidden;
}

function setRunning(isRunning: boolean): void {
  byId("query-stop").hidden = !isRunning;
  byId("query-answer").setAttribute("aria-busy", String(isRunning));
  if (isRunning) setStatus("queryRunning");
}
