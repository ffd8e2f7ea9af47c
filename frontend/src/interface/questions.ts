/** The questions that are there already, by their words. */
import type { Question } from "../sparql/bundle";
import { say, told } from "../speech";
import { state } from "../state";
import { button, byId, element, isolated } from "./dom";

const search = () => byId<HTMLInputElement>("questions-search");

/** List the questions that hold what is looked for, in the language of the page. */
export function drawQuestions(questions: readonly Question[], choose: (question: Question) => void): void {
  byId("questions").hidden = questions.length === 0;
  const wanted = search().value.trim().toLocaleLowerCase();
  const found = questions.filter(({ label, name }) =>
    [name, ...Object.values(label)].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
  byId("questions-none").hidden = found.length > 0;
  byId("questions-list").replaceChildren(...found.map((question) => element("li", {}, row(question, choose))));
}

function row(question: Question, choose: (question: Question) => void): HTMLElement {
  const isAsked = question.name === state.choice.ask;
  const attributes = { "aria-current": isAsked ? "true" : "", title: question.name, "data-question": question.name };
  return button(attributes, () => choose(question), isolated(told(question.label, question.name)));
}

/** Move the mark to the question that is asked. */
export function markQuestion(): void {
  for (const each of byId("questions-list").querySelectorAll<HTMLElement>("button")) {
    const isAsked = each.dataset.question === state.choice.ask;
    if (isAsked) each.setAttribute("aria-current", "true");
    else each.removeAttribute("aria-current");
  }
}

export function watchQuestions(draw: () => void, isFolded: boolean): void {
  search().addEventListener("input", draw);
  byId<HTMLDetailsElement>("questions").open = !isFolded;
  search().setAttribute("aria-label", say("questionsSearch"));
}
