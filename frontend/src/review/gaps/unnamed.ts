/** The dialog of names that are missing: what the dataset has not named in each of its languages. */
import { byId, element, isolated } from "../../shared/dom";
import { normalizer } from "../../shared/normalize";
import { languageName, listed, localized, t } from "../i18n";
import type { Unnamed } from "../protocol";
import { store } from "../store";

/** More lines than anybody reads; the filter finds the others. */
const MOST = 200;

const dialog = byId<HTMLDialogElement>("unnamed");
const filter = byId<HTMLInputElement>("unnamed-filter");

/** Draw the button, which is there where a name is missing, and the list. */
export function drawUnnamed(): void {
  const { unnamed } = store.state;
  byId("unnamed-open").hidden = !unnamed.length;
  byId("unnamed-count").textContent = String(unnamed.length);
  const found = matching(unnamed);
  const shown = found.slice(0, MOST);
  byId("unnamed-shown").textContent = t("shown", { n: shown.length, all: unnamed.length });
  byId("unnamed-list").replaceChildren(...shown.map(row));
}

/** What an id, a name or a language that is missing contains, in either script. */
function matching(unnamed: readonly Unnamed[]): Unnamed[] {
  const normalize = normalizer(store.state.folding);
  const wanted = normalize(filter.value);
  const words = ({ id, label, missing }: Unnamed) => [
    id,
    ...Object.values(label),
    ...missing,
    ...missing.map(languageName),
  ];
  return unnamed.filter((each) => words(each).some((one) => normalize(one).includes(wanted)));
}

function row({ id, label, missing }: Unnamed): HTMLElement {
  const lacking = element("span", { class: "missing" }, listed(missing.map(languageName)));
  return element("li", {}, isolated(localized(label, "")), " ", element("code", {}, id), " ", lacking);
}

export function watchUnnamed(): void {
  byId("unnamed-open").addEventListener("click", () => dialog.showModal());
  byId("unnamed-close").addEventListener("click", () => dialog.close());
  filter.addEventListener("input", drawUnnamed);
}
