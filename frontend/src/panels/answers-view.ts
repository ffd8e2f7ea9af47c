/** The answers that the page opens with, each a link to the view that shows it. */
import { element, isolated } from "../shared/dom";
import { encodeHash } from "../state/address";
import { type Answer, answersOf } from "../state/answers";
import { formatNumber, localized, t } from "../state/i18n";
import { addressOf, innerLink, updateViewState } from "../state/navigation";
import { facetValues, model, state } from "../state/store";

/** A list of answers under a heading; nothing where the dataset has none. */
export function answersView(): HTMLElement[] {
  const answers = answersOf(model);
  if (!answers.length) return [];
  const list = element("ul", { class: "answers" }, ...answers.map((answer) => element("li", {}, answerLink(answer))));
  return [element("h2", {}, t("answers")), list];
}

function answerLink({ headline, count, explained, view }: Answer): HTMLElement {
  const shown = { ...view, language: state.viewState.language };
  const link = innerLink({ href: addressOf(encodeHash(shown, null, facetValues)) }, "", () =>
    updateViewState(shown, { from: "page" }),
  );
  const name = typeof headline === "string" ? t(headline) : isolated(localized(headline, ""));
  const more = explained ? element("span", { class: "small" }, t("explained", { n: formatNumber(explained) })) : null;
  link.append(element("strong", {}, formatNumber(count)), element("span", {}, name, more ? " " : "", more ?? ""));
  return link;
}
