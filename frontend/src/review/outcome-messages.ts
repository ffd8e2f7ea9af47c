/** Messages about the last response of the server. */
import { byId, element, isolated, termRow } from "../shared/dom";
import type { Texts } from "../shared/language";
import { itemName, thingName } from "./candidates/display-names";
import { localized, type MessageKey, t } from "./i18n";
import type { Finding, Outcome } from "./protocol";
import { store } from "./store";

export function outcomeMessage(outcome: Outcome): string {
  if (outcome === "silent") return t("silent");
  if (outcome === "changed") return t("changed");
  return outcome === "refused" ? t(store.findings.length ? "unsound" : "refused") : "";
}

/** The page's own words, then the server's; a form that is open tells them itself. */
export function drawOutcome(isFormOpen: boolean): void {
  const own = isFormOpen ? "" : outcomeMessage(store.outcome);
  // words that may scroll can be reached by keyboard
  byId("words").tabIndex = own ? 0 : -1;
  byId("words").replaceChildren(
    ...(own ? [element("p", {}, own)] : []),
    ...(own && store.outcome !== "changed" ? serverMessage() : []),
  );
}

/** What the server says, in English where nobody has translated it; of what `check` complains about, the page says what is what. */
export function serverMessage(): HTMLElement[] {
  if (store.findings.length) return [element("ul", { class: "findings" }, ...store.findings.map(findingRow))];
  return store.words ? [theirs("p", store.words, store.told)] : [];
}

/** What the server says, in the reader's language where it has it. */
function theirs(tag: "p" | "span", english: string, translations: Texts): HTMLElement {
  const { text, language } = localized({ en: english, ...translations }, english);
  return element(tag, { lang: language, class: "theirs" }, text);
}

/** What the page itself can put right is said in its own words, by the rule that complains. */
const REMEDIES: Readonly<Record<string, MessageKey>> = {
  "required-labels": "fixLabels",
  "known-units": "fixUnit",
  "uncited-lines": "fixUncited",
  "unique-labels": "fixSameName",
};

export function findingRow({ path, record, message, suggestion, rule, messages, suggestions }: Finding): HTMLElement {
  const about = record && nameOf(record);
  const remedy = REMEDIES[rule];
  const right = remedy ? t(remedy) : suggestion && theirs("span", suggestion, suggestions);
  return element(
    "li",
    {},
    element(
      "dl",
      {},
      termRow(t("where"), about || element("code", {}, path)),
      termRow(t("wrong"), theirs("span", message, messages)),
      ...(right ? [termRow(t("right"), right)] : []),
    ),
  );
}

/** What the reader calls a record: a statement that is being added has no name yet. */
function nameOf(id: string): Node | undefined {
  const item = store.state.items.find((each) => each.id === id);
  if (item) return isolated({ text: itemName(item), language: "" });
  return store.state.entities.some((each) => each.id === id) ? isolated(thingName(id)) : undefined;
}
