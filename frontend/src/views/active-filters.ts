/** The filters that are in force and the part that is shown, in words. */
import { entityNamed } from "../data/address";
import { FACETS, type Facet } from "../data/view-state";
import { nameOf, say } from "../i18n";
import { TITLES, valueName, valuesIn } from "../interface/filter-panel";
import { walledOff } from "../shared/formatting";
import { model, state } from "../state";

/** No more names than a reader takes in; how many there are is told. */
const MOST_NAMES = 12;

export function termsInForce(): string[] {
  const { around, depth, path } = state.choice;
  const [from, to] = path;
  return [
    ...FACETS.filter((facet) => state.choice.without[facet].length).map(facetTerm),
    ...(depth ? [say("termAround", { name: nameOfId(around), n: depth })] : []),
    ...(from ? [say("termPath", { from: nameOfId(from), to: nameOfId(to) })] : []),
    ...(["expand", "collapse", "hide", "pin"] as const).flatMap(actionTerm),
  ];
}

/** What of a facet is left, or what is not: whichever is less. */
function facetTerm(facet: Facet): string {
  const gone = state.choice.without[facet];
  const left = valuesIn(facet).filter((value) => !gone.includes(value));
  const isFew = left.length < gone.length;
  const values = listed((isFew ? left : gone).map((value) => valueName(facet, value).text));
  return say(isFew ? "termOnly" : "termWithout", { facet: say(TITLES[facet]), values });
}

function actionTerm(action: "expand" | "collapse" | "hide" | "pin"): string[] {
  const { expanded: expand, collapsed: collapse, hidden: hide, pinned } = state.choice;
  const ids = { expand, collapse, hide, pin: Object.keys(pinned) }[action];
  return ids.length ? [say("termAction", { action: say(action), values: listed(ids.map(nameOfId)) })] : [];
}

function nameOfId(id: string): string {
  const entity = entityNamed(id, model);
  return entity ? nameOf(entity).text : id;
}

function listed(names: readonly string[]): string {
  if (!names.length) return say("termNone");
  const values = names.slice(0, MOST_NAMES).map(walledOff).join(say("comma"));
  return names.length > MOST_NAMES ? say("termMore", { values, n: names.length }) : values;
}
