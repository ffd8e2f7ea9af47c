/** The candidates as cards: what each says, its quotes, and its actions. */
import { button, byId, element, isolated, termRow } from "../../shared/dom";
import { selectCandidate } from "../candidates/candidate-selection";
import {
  fieldOf,
  fieldsOf,
  predicateName,
  qualifierName,
  qualifierValue,
  thingName,
  typeName,
  unitName,
} from "../candidates/display-names";
import { isUnitMissing, missingNames } from "../candidates/missing";
import { shownOrder } from "../candidates/shown-candidates";
import { currentLanguage, languageName, listed, localized, t, word } from "../i18n";
import type { Item, Piece } from "../protocol";
import { store } from "../store";
import { actionsFor, type CandidateAction, runCandidateAction } from "./candidate-actions";
import { emptyNote } from "./filter";

const list = byId("cards");
let drawn = "";

/** Draw the cards anew where they or the language have changed; the focus stays on the chosen one. */
export function drawCards(): void {
  const { items, entities, units } = store.state;
  const order = shownOrder();
  const now = JSON.stringify([items, entities.length, Object.keys(units), order, currentLanguage()]);
  if (now !== drawn) {
    drawn = now;
    const hadFocus = list.contains(document.activeElement);
    const note = emptyNote();
    list.replaceChildren(...order.map(card), ...(note ? [note] : []));
    showChosen();
    if (hadFocus) focusChosen();
  } else showChosen();
}

export function focusChosen(): void {
  list.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
}

function showChosen(): void {
  for (const each of list.querySelectorAll<HTMLElement>(".card")) {
    const isChosen = each.dataset.number === String(store.chosen);
    each.classList.toggle("chosen", isChosen);
    each.ariaCurrent = isChosen ? "true" : null;
    if (isChosen) each.scrollIntoView({ block: "nearest" });
  }
}

function card(number: number): HTMLElement {
  const item = store.state.items[number] as Item;
  const made = element(
    "li",
    { class: `card ${item.status}`, tabindex: "-1", "data-number": String(number) },
    element("div", { class: "top" }, element("h3", {}, ...title(item)), status(item)),
    element("p", { class: "about" }, ...about(item)),
    ...details(item),
    element("ul", { class: "quotes" }, ...item.evidence.map(quote)),
    element("div", { class: "actions" }, ...actionsFor(item).map((command) => action(command, item, number))),
  );
  made.addEventListener("click", () => store.chosen !== number && selectCandidate(number));
  return made;
}

function title(item: Item): (Node | string)[] {
  if (item.kind === "entities") return [isolated(localized(fieldsOf(item, "label"), item.id))];
  const object = fieldOf(item, "object");
  const value = fieldOf(item, "value");
  return [
    isolated(thingName(fieldOf(item, "subject"))),
    element("span", { class: "predicate" }, ` ${predicateName(item.what)} `),
    ...(object ? [isolated(thingName(object)), " "] : []),
    ...(value ? [element("span", { class: "value" }, value), ` ${unitName(fieldOf(item, "unit"))}`] : []),
  ];
}

function status(item: Item): HTMLElement {
  return element("span", { class: "status" }, t(item.status));
}

function about(item: Item): (Node | string)[] {
  const rule = item.rule === "curator" ? [t("byCurator")] : [t("byRule"), " ", element("code", {}, item.rule)];
  const what = item.kind === "entities" ? `${typeName(item.what)} · ` : "";
  return [what, element("code", {}, item.id), " · ", ...rule];
}

/** What a card says beside its title: names in other languages, qualifiers, modality. */
function details(item: Item): HTMLElement[] {
  const label = fieldsOf(item, "label");
  const shown = localized(label, "").language;
  const names = Object.entries(label).filter(([language]) => language !== shown);
  const qualifiers = Object.entries(fieldsOf(item, "qualifiers"));
  const modality = fieldOf(item, "modality");
  const rows = [
    ...names.map(([language, name]) => termRow(languageName(language), isolated({ text: name, language }))),
    ...qualifiers.map(([name, value]) => termRow(qualifierName(name), qualifierValue(name, value))),
  ];
  if (modality && modality !== "fact") rows.push(termRow(t("modality"), word(modality)));
  return [...(rows.length ? [element("dl", {}, ...rows)] : []), ...missing(item)];
}

const DOUBTS = {
  indicator: "doubtIndicator",
  period: "doubtPeriod",
  far: "doubtFar",
  other: "doubtOther",
  weak: "doubtWeak",
} as const;

/** Why to look twice, the names in languages of the dataset that nobody has given yet, and a unit that it lacks. */
function missing(item: Item): HTMLElement[] {
  if (item.status !== "candidate") return [];
  const names = item.kind === "entities" ? missingNames(item).map(languageName) : [];
  const told = [
    ...(names.length ? [t("lacking", { names: listed(names) })] : []),
    ...item.doubt.map((name) => t(DOUBTS[name])),
    ...(isUnitMissing(item) ? [t("lackingUnit", { unit: fieldOf(item, "unit") })] : []),
  ];
  return told.map((words) => element("p", {}, element("span", { class: "missing" }, words)));
}

function quote({ line, quote: words, note }: Piece): HTMLElement {
  const reason = localized(note, "").text;
  return element(
    "li",
    {},
    element("span", { class: "where" }, t("line", { n: line })),
    element("q", { lang: store.state.language }, words),
    reason ? element("span", { class: "inferred", title: reason }, word("inferred")) : null,
  );
}

function action(command: CandidateAction, item: Item, number: number): HTMLElement {
  const traits = { class: command.name, "aria-keyshortcuts": command.key, title: command.key.toUpperCase() };
  return button(
    traits,
    (event) => {
      event.stopPropagation();
      if (store.chosen !== number) selectCandidate(number);
      runCandidateAction(command, item);
    },
    t(command.name),
  );
}
