/** The list of named queries, by their questions. */

import { button, byId, element, isolated } from "../shared/dom";
import { localized, t } from "../state/i18n";
import { state } from "../state/store";
import type { Question } from "./bundle";

const search = () => byId<HTMLInputElement>("questions-search");

/** List the questions that hold what is looked for, in the language of the page. */
export function drawNamedQueries(questions: readonly Question[], choose: (question: Question) => void): void {
  byId("questions").hidden = questions.length === 0;
  const wanted = search().value.trim().toLocaleLowerCase();
  const found = questions.filter(({ label, name }) =>
    [name, ...Object.values(label)].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
  byId("questions-none").hidden = found.length > 0;
  byId("questions-list").replaceChildren(...found.map((question) => element("li", {}, row(question, choose))));
  markNamedQuery();
}

function row(question: Question, choose: (question: Question) => void): HTMLElement {
  const attributes = { title: question.name, "data-question": question.name };
  return button(attributes, () => choose(question), isolated(localized(question.label, question.name)));
}

/** Move the mark to the question that is asked. */
export function markNamedQuery(): void {
  for (const each of byId("questions-list").querySelectorAll<HTMLElement>("button")) {
    each.ariaCurrent = each.dataset.question === state.viewState.ask ? "true" : null;
  }
}

export function watchNamedQueries(draw: () => void): void {
  search().addEventListener("input", draw);
  byId<HTMLDetailsElement>("questions").open = true;
  search().setAttribute("aria-label", t("questionsSearch"));
}
