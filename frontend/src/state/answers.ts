/** Answers: what the page opens with, made of what the schema says about the predicates that the dataset uses. */
import type { Model, Statement } from "../model/model";
import type { Predicate } from "../model/payload";
import type { Texts } from "../shared/language";
import { facetCodesOf } from "./facets/facet-codes";
import { facetValuesOf } from "./facets/facet-values";
import { partView } from "./part-view";
import type { ViewState } from "./view-state";

/** Something that the dataset answers: how much there is of it, and the view that shows just that. */
export interface Answer {
  /** What the schema calls it, or the page, where it is no matter of one predicate. */
  readonly headline: Texts | "answerIntentions" | "answerInferred";
  readonly count: number;
  /** Of how many of them the parts are listed; null where nothing says how many parts they have. */
  readonly explained: number | null;
  readonly view: ViewState;
}

const FACT = "fact";

/** A facet by which statements are marked, whatever their predicate. */
type MarkFacet = "modality" | "inferred";

/** What each predicate with a headline tells, in the order of the schema, what is no fact and what is inferred; nothing that is not there. */
export function answersOf(model: Model): Answer[] {
  const headlined = model.payload.predicates.filter(({ headline }) => Object.keys(headline).length);
  const answers = headlined.map((predicate) => answerOf(predicate, statementsBy(predicate.name, model), model));
  const intentions = facetValuesOf("modality", model).filter((value) => value !== FACT);
  const marked = [
    markedBy("modality", intentions, "answerIntentions", model),
    markedBy("inferred", ["inferred"], "answerInferred", model),
  ];
  return [...answers, ...marked].filter(({ count }) => count);
}

function answerOf(
  { name, headline, counts, stands, unit }: Predicate,
  said: readonly Statement[],
  model: Model,
): Answer {
  const part = { predicate: [name] };
  const subjects = new Set(said.map(({ subject }) => subject));
  if (counts) {
    const whole = new Set(statementsBy(counts, model).map(({ subject }) => subject));
    const explained = [...subjects].filter((subject) => whole.has(subject)).length;
    return { headline, count: subjects.size, explained, view: partView(part, model, { tab: "table" }) };
  }
  if (unit) return { headline, count: said.length, explained: null, view: partView(part, model, { tab: "figures" }) };
  const objects = said.map(({ object }) => object);
  const count = new Set(stands ? [...subjects, ...objects] : objects).size;
  return { headline, count, explained: null, view: partView(part, model, stands ? { layout: "hierarchy" } : {}) };
}

/** The statements that have one of some values of a facet. */
function markedBy(facet: MarkFacet, values: readonly string[], headline: Answer["headline"], model: Model): Answer {
  const count = values.flatMap((value) => statementsOf(facet, value, model)).length;
  return { headline, count, explained: null, view: partView({ [facet]: values }, model, { tab: "table" }) };
}

function statementsBy(predicate: string, model: Model): Statement[] {
  return statementsOf("predicate", predicate, model);
}

/** The statements with a value of a facet: by numbers, since there may be hundreds of thousands. */
function statementsOf(facet: "predicate" | MarkFacet, value: string, model: Model): Statement[] {
  const { numbers, values } = facetCodesOf(facet, model);
  const wanted = values.findIndex((own) => own?.includes(value));
  return wanted < 0 ? [] : model.list.filter(({ index }) => numbers[index] === wanted);
}
