/** What the page says about the last answer of the server. */
import { byId, element } from "../interface/dom";
import { desk } from "./desk";
import type { Outcome } from "./protocol";
import { say } from "./speech";

export function outcomeWords(outcome: Outcome): string {
  if (outcome === "silent") return say("silent");
  if (outcome === "changed") return say("changed");
  return outcome === "refused" ? say("refused") : "";
}

/** The page's own words, then the server's; a form that is open tells them itself. */
export function drawWords(isFormOpen: boolean): void {
  const own = isFormOpen ? "" : outcomeWords(desk.outcome);
  const theirs = own && desk.outcome !== "changed" ? desk.words : "";
  // words that may scroll can be reached by keyboard
  byId("words").tabIndex = own ? 0 : -1;
  byId("words").replaceChildren(
    ...(own ? [element("p", {}, own)] : []),
    ...(theirs ? [element("p", { lang: "en", class: "theirs" }, theirs)] : []),
  );
}
