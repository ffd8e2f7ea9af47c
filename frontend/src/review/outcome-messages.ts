/** What the page says about the last answer of the server. */
import { byId, element, isolated } from "../shared/dom";
import { itemName, thingName } from "./display-names";
import { say } from "./i18n";
import type { Finding, Outcome } from "./protocol";
import { desk } from "./store";

export function outcomeWords(outcome: Outcome): string {
  if (outcome === "silent") return say("silent");
  if (outcome === "changed") return say("changed");
  return outcome === "refused" ? say(desk.findings.length ? "unsound" : "refused") : "";
}

/** The page's own words, then the server's; a form that is open tells them itself. */
export function drawWords(isFormOpen: boolean): void {
  const own = isFormOpen ? "" : outcomeWords(desk.outcome);
  // words that may scroll can be reached by keyboard
  byId("words").tabIndex = own ? 0 : -1;
  byId("words").replaceChildren(
    ...(own ? [element("p", {}, own)] : []),
    ...(own && desk.outcome !== "changed" ? theirWords() : []),
  );
}

/** What the server says, in English; of what `check` complains about, the page says what is what. */
export function theirWords(): HTMLElement[] {
  if (desk.findings.length) return [element("ul", { class: "findings" }, ...desk.findings.map(findingRow))];
  return desk.words ? [element("p", { lang: "en", class: "theirs" }, desk.words)] : [];
}

function findingRow({ path, record, message, suggestion }: Finding): HTMLElement {
  const about = record && nameOf(record);
  return element(
    "li",
    {},
    element(
      "dl",
      {},
      row(say("where"), element("code", {}, path), ...(about ? [" · ", about] : [])),
      row(say("wrong"), element("span", { lang: "en", class: "theirs" }, message)),
      row(say("right"), element("span", { lang: "en", class: "theirs" }, suggestion)),
    ),
  );
}

function row(name: string, ...content: (Node | string)[]): HTMLElement {
  return element("div", {}, element("dt", {}, name), element("dd", {}, ...content));
}

/** What the reader calls a record: a statement that is being added has no name yet. */
function nameOf(id: string): Node | undefined {
  const item = desk.state.items.find((each) => each.id === id);
  if (item) return isolated({ text: itemName(item), language: "" });
  return desk.state.entities.some((each) => each.id === id) ? isolated(thingName(id)) : undefined;
}
