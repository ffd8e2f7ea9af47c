/** The filter of the cards: by status, by kind, by the rule that proposed them, and by line. */
import { button, byId, element, isolated } from "../../shared/dom";
import { selectFirst, selectNextOpen } from "../candidates/candidate-selection";
import { itemName, predicateName, typeName } from "../candidates/display-names";
import { isShown, nearItems, shownOrder } from "../candidates/shown-candidates";
import { listed, type MessageKey, t } from "../i18n";
import type { Item, Status } from "../protocol";
import { type CardFilter, NO_FILTER, notify, store } from "../store";

type FilterName = Exclude<keyof CardFilter, "words">;

const SELECTS: readonly FilterName[] = ["status", "kind", "rule", "line"];
const ALL: Readonly<Record<FilterName, MessageKey>> = {
  status: "allStatuses",
  kind: "allKinds",
  rule: "allRules",
  line: "allLines",
};

/** Draw what can be chosen, with how many candidates there are of each, and how many cards are shown. */
export function drawFilter(): void {
  for (const name of SELECTS) drawSelect(name);
  const { items } = store.state;
  const shown = items.filter(isShown);
  byId("shown").textContent = t("shown", { n: shown.length, all: items.length });
  const open = shown.filter(({ status }) => status === "candidate").length;
  byId<HTMLButtonElement>("accept-many").disabled = !open;
  byId("accept-many-count").textContent = String(open);
}

function drawSelect(name: FilterName): void {
  const counts = new Map<string, number>();
  for (const item of store.state.items)
    for (const value of valuesOf(item, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const chosen = store.filter[name];
  if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
  const options = [...counts]
    .map(([value, number]) => ({ value, shown: `${shownAs(name, value)} (${number})` }))
    .sort((one, other) => one.shown.localeCompare(other.shown, document.documentElement.lang, { numeric: true }));
  const select = byId<HTMLSelectElement>(`filter-${name}`);
  select.replaceChildren(
    new Option(t(ALL[name]), ""),
    ...options.map(({ value, shown }) => new Option(shown, value, false, value === chosen)),
  );
}

/** What a candidate is filtered by: its status, its type or predicate, its rule, the lines of its evidence. */
export function valuesOf(item: Item, name: FilterName): readonly string[] {
  if (name === "status") return [item.status];
  if (name === "kind") return [item.what];
  if (name === "rule") return item.rule ? [item.rule] : [];
  return [...new Set(item.evidence.map(({ line }) => String(line)))];
}

function shownAs(name: FilterName, value: string): string {
  if (name === "line") return t("line", { n: value });
  if (name === "status") return t(value as Status);
  if (name === "rule") return value;
  return store.state.predicates.some((each) => each.name === value) ? predicateName(value) : typeName(value);
}

export function watchFilter(): void {
  for (const name of SELECTS)
    byId<HTMLSelectElement>(`filter-${name}`).addEventListener("change", ({ target }) => {
      applyFilter({ [name]: (target as HTMLSelectElement).value });
    });
}

/** Filter by something else; a candidate that is not shown any more is not chosen either. */
export function applyFilter(change: Partial<CardFilter>): void {
  store.filter = { ...store.filter, ...change };
  const chosen = store.state.items[store.chosen];
  if (chosen && isShown(chosen)) notify();
  else if (store.filter.words) selectFirst();
  else selectNextOpen();
}

/** When everything is decided on: what is left in the dataset, and the next step. */
export function drawFinished(): void {
  const { items, uncovered, unnamed } = store.state;
  const isFinished = items.length > 0 && items.every(({ status }) => status !== "candidate");
  const counts: [MessageKey, number][] = [
    ["uncovered", uncovered.length],
    ["unnamed", unnamed.length],
  ];
  const what = counts.filter(([, n]) => n).map(([key, n]) => `${t(key)} ${n}`);
  const left = what.length ? t("left", { what: listed(what) }) : "";
  byId("finished").textContent = isFinished ? t("finished", { left }) : "";
}

/** What stands in the list where nothing is shown. */
export function emptyNote(): HTMLElement | null {
  const { items } = store.state;
  if (!items.length) return element("li", { class: "note" }, t("noCandidates"));
  if (shownOrder().length) return null;
  const all = button({ class: "plain" }, () => applyFilter(NO_FILTER), t("showAll"));
  return element("li", { class: "note" }, element("p", {}, t("noneShown")), ...nearNote(), all);
}

/** What a slip in the words that are searched may have missed, or else what comes nearest: each is searched at a click. */
function nearNote(): HTMLElement[] {
  const { words } = store.filter;
  if (!words) return [];
  const { items, isSlip } = nearItems(words);
  const names = [...new Set(items.map(itemName))];
  if (!names.length) return [];
  const rows = names.map((name) => {
    const take = () => {
      applyFilter({ words: name });
      byId("search").focus();
    };
    return element("li", {}, button({ class: "plain" }, take, isolated({ text: name, language: "" })));
  });
  const title = t(isSlip ? "didYouMean" : "nearest");
  return [element("p", { class: "near" }, title), element("ul", { class: "near", "aria-label": title }, ...rows)];
}
