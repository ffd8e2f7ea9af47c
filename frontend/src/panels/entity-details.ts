/** The details of an entity: its names, its actions and its statements. */

import type { Entity } from "../model/model";
import { statementGroupsOf } from "../model/statement-groups";
import { swatch } from "../render/style/swatch";
import { typeOf } from "../render/style/type-style";
import { button, element, isolated } from "../shared/dom";
import { sortLanguages, type Text } from "../shared/language";
import { localized, nameOf, t, typeName } from "../state/i18n";
import { goTo } from "../state/navigation";
import { model, state } from "../state/store";
import { aliasNames } from "./alias-names";
import { entityActionsView } from "./entity-actions";
import { groupView } from "./group-view";
import { originView } from "./origin-view";
import { datasetLink } from "./outside-link";
import { reportPeriodsView } from "./report-periods";

/** Everything that the dataset says of an entity. */
export function entityView(entity: Entity): HTMLElement[] {
  const groups = statementGroupsOf(entity, model.predicates);
  return [
    heading(entity),
    otherNames(entity, nameOf(entity)),
    entityActionsView(entity),
    ...entityFacts(entity),
    ...reportPeriodsView(groups.flatMap(({ rows }) => rows)),
    ...groups.map((group) => groupView(group)),
    groups.length ? null : element("p", { class: "note" }, t("noStatements")),
    element("p", { class: "small" }, element("code", { dir: "auto" }, entity.id)),
  ].filter((part) => part !== null);
}

/** What an entity is, beside its name and its statements: a description, other names, links, where a source comes from. */
export function entityFacts(entity: Entity): HTMLElement[] {
  const source = model.sources.get(entity.id);
  const parts = [description(entity), aliases(entity), sameAs(entity), source ? originView(source) : null];
  return parts.filter((part) => part !== null);
}

function heading(entity: Entity): HTMLElement {
  const type = typeOf(entity);
  const name = nameOf(entity);
  const kind = element("p", { class: "kind" }, swatch(type), isolated(typeName(type)));
  const close = button({ class: "close", "aria-label": t("close") }, () => goTo(""), "×");
  const title = isolated(name, "h2", { tabindex: "-1", id: "panel-title" });
  return element("header", { class: "who" }, kind, close, title);
}

/** Its names in other languages. */
export function otherNames({ label }: Entity, name: Text): HTMLElement | null {
  const others = sortLanguages(Object.keys(label)).map((language) => ({ text: label[language] ?? "", language }));
  const different = others.filter(({ text, language }) => language !== name.language && text !== name.text);
  const rows = different.map((other) => element("li", {}, isolated(other)));
  return rows.length ? element("ul", { class: "names" }, ...rows) : null;
}

function description(entity: Entity): HTMLElement | null {
  const found = localized(entity.description, "");
  return found.text ? isolated(found, "p") : null;
}

function aliases(entity: Entity): HTMLElement | null {
  // in Chinese the other script says the same again
  const [script, other] = state.language === "zh-Hans" ? ["zh-Hans", "zh-Hant"] : ["zh-Hant", "zh-Hans"];
  const spoken = Object.entries(entity.alias).filter(
    ([language]) => language !== other || !entity.alias[script]?.length,
  );
  const all = spoken.flatMap(([language, names]) => names.map((text) => ({ text, language })));
  const different = all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
  if (!different.length) return null;
  const names = aliasNames(different, "、");
  return element("p", { class: "also" }, element("span", { class: "small" }, `${t("also")} `), ...names);
}

/** Links to the same thing elsewhere; only web addresses become links, and nothing is fetched. */
function sameAs(entity: Entity): HTMLElement | null {
  if (!entity.same_as.length) return null;
  const links = entity.same_as.flatMap((link) => [" ", datasetLink(link)]);
  return element("p", { class: "also" }, element("span", { class: "small" }, t("sameAs")), ...links);
}
