/** The dialog of a form: it stays open, with what was written, until the server has accepted it. */
import { byId, element } from "../../shared/dom";
import { t } from "../i18n";
import { outcomeMessage, serverMessage } from "../outcome-messages";
import type { Outcome } from "../protocol";
import { clearOutcome, dismissOutcome, notify, refusalCount } from "../store";
import type { Field } from "./form-fields";
import { clearMended, showProblems } from "./form-problems";

interface Form {
  readonly title: string;
  readonly save: string;
  readonly canSave?: boolean;
  /** The page's own words, the quote and the fields, in their order. */
  readonly content: readonly HTMLElement[];
  /** Whether it still means the same thing when somebody else has changed the files. */
  readonly outlives: boolean;
  /** What is filled in: it is sent once the form itself has found nothing wrong with it. */
  readonly fields?: () => readonly Field[];
  /** Carry it out; what does not outlive a change is about what was seen when the form was opened. */
  readonly send: (seen: number) => Promise<Outcome>;
}

const dialog = byId<HTMLDialogElement>("form-box");

export function openForm({ title, save, canSave = true, content, outlives, fields = () => [], send }: Form): void {
  const form = byId<HTMLFormElement>("form");
  let seen = refusalCount();
  dismissOutcome();
  byId("form-title").textContent = title;
  byId("form-words").textContent = "";
  byId("form-save").textContent = save;
  byId<HTMLButtonElement>("form-save").disabled = !canSave;
  byId("form-cancel").textContent = t("cancel");
  byId("form-content").replaceChildren(...content);
  form.onsubmit = async (event) => {
    event.preventDefault();
    // what the server said is about what was sent then
    byId("form-words").textContent = "";
    clearOutcome();
    if (showProblems(fields())) return;
    const ready = await prepare(fields());
    const outcome = ready === "done" ? await send(seen) : ready;
    if (outcome === "done" || (outcome === "changed" && !outlives)) return dialog.close();
    // what is sent again has been looked at again
    seen = refusalCount();
    byId("form-words").replaceChildren(element("p", {}, outcomeMessage(outcome)), ...serverMessage());
    byId("form-words").scrollIntoView({ block: "nearest" });
  };
  byId("form-content").oninput = () => clearMended(fields());
  const first = dialog.querySelector<HTMLElement>("#form-content input, #form-content select");
  // what may scroll can be reached by keyboard
  byId("form-body").tabIndex = first ? -1 : 0;
  dialog.showModal();
  // where nothing is to be filled in, Enter carries it out
  (first ?? byId("form-save")).focus();
}

/** Carry out what fields need before they are sent. */
async function prepare(fields: readonly Field[]): Promise<Outcome> {
  for (const { before } of fields) {
    const outcome = before ? await before() : "done";
    if (outcome !== "done") return outcome;
  }
  return "done";
}

export function watchDialog(): void {
  byId("form-cancel").addEventListener("click", () => dialog.close());
  // what a form complained of goes with it; what it was closed for without a word, the page tells
  dialog.addEventListener("close", () => {
    if (byId("form-words").textContent) clearOutcome();
    notify();
  });
}

export function isFormOpen(): boolean {
  return dialog.open;
}
