/** The outcome of a query: results, a diagnostic, and the status line. */

import { byId, element } from "../shared/dom";
import { type MessageKey, t } from "../state/i18n";
import { type Answer, answerOf } from "./answer";
import { type Diagnostic, diagnose } from "./diagnostics";
import { markMistake, unmark } from "./editor";
import type { Outcome } from "./engine";
import type { IriShortener } from "./iri-shortener";
import { unmatchedTags } from "./language/language-tags";
import { placeOf } from "./language/tokens";
import type { Kind } from "./protocol";
import { drawResults } from "./results";

type Filling = Readonly<Record<string, string | number>>;

/** A query that was asked: its text and its form, and whether the reader has just asked it here. */
export interface Query {
  readonly text: string;
  readonly kind: Kind;
  readonly byReader: boolean;
}

let query: Query = { text: "", kind: "select", byReader: false };
let answer: Answer | null = null;
let mistake: Diagnostic | null = null;
let status: { readonly key: MessageKey; readonly filling?: Filling } | null = null;

/** Show what came of a query. */
export function conclude(asked: Query, outcome: Outcome, names: IriShortener): void {
  if (outcome.reply === "stopped") setStatus("queryStopped");
  else if (outcome.reply === "broken") fail("askBroken", outcome.message, names);
  else if (outcome.reply === "refused") reject(asked, diagnose(asked.text, outcome.message, names.prefixes), names);
  else if (outcome.reply === "answer")
    accept(asked, answerOf(asked.kind, outcome.document, outcome.milliseconds), names);
}

function accept(asked: Query, found: Answer, names: IriShortener): void {
  show(asked, found, null, names);
  const milliseconds = Math.max(1, Math.round(found.milliseconds));
  if (found.kind === "ask") setStatus("queryTime", { ms: milliseconds });
  else setStatus("queryDone", { n: found.rows.length.toLocaleString(), ms: milliseconds });
}

/** Show what is wrong with a query; the reader who has just asked it is led there. */
export function reject(asked: Query, wrong: Diagnostic, names: IriShortener): void {
  show(asked, null, wrong, names);
  setStatus(null);
}

/** Say that the engine has failed. */
export function fail(key: Diagnostic["key"], message: string, names: IriShortener): void {
  reject({ ...query, byReader: false }, { key, filling: { message }, start: null, length: 0 }, names);
}

/** Take away what came of the query before. */
export function clear(names: IriShortener): void {
  show(query, null, null, names);
  setStatus(null);
}

function show(asked: Query, found: Answer | null, wrong: Diagnostic | null, names: IriShortener): void {
  [query, answer, mistake] = [asked, found, wrong];
  drawResults(answer, names);
  drawMistake(asked.byReader);
  drawWarning();
}

/** Draw it all in the language that is chosen. */
export function drawQueryOutcome(names: IriShortener): void {
  drawResults(answer, names);
  drawMistake(false);
  drawWarning();
  drawStatus();
}

function drawMistake(leadsThere: boolean): void {
  unmark();
  const box = byId("query-error");
  box.hidden = !mistake;
  if (!mistake) return;
  const { key, filling, start, length } = mistake;
  const { line, column } = placeOf(query.text, start ?? 0);
  const where = start === null ? [] : [element("strong", {}, t("askWhere", { line, column })), " "];
  box.replaceChildren(...where, element("span", {}, t(key, filling)));
  if (start !== null) markMistake(line, start, length, leadsThere);
}

/** Beside an answer, what the query compares in vain: an empty answer would look like one. */
function drawWarning(): void {
  const box = byId("query-warning");
  const tags = answer ? unmatchedTags(query.text) : [];
  box.hidden = tags.length === 0;
  box.replaceChildren(...tags.map(({ call, tag }) => element("p", {}, t("askTag", { call, tag }))));
}

/** Say what is going on, or nothing. */
export function setStatus(key: MessageKey | null, filling: Filling = {}): void {
  status = key && { key, filling };
  drawStatus();
}

/** What is going on. */
export function currentStatus(): MessageKey | null {
  return status?.key ?? null;
}

function drawStatus(): void {
  byId("query-status").textContent = status && t(status.key, status.filling);
}
