/** One entity on paper: its names, what it is, every statement about it with its proof, and the sources of these. */

import type { Entity } from "../model/model";
import type { Source } from "../model/payload";
import { entityFacts, otherNames } from "../panels/entity-details";
import type { GroupPlace } from "../panels/group-view";
import { originView } from "../panels/origin-view";
import { typeOf } from "../render/style/type-style";
import { element, isolated } from "../shared/dom";
import { localized, nameOf, t, typeName } from "../state/i18n";
import { model } from "../state/store";
import { titleText } from "../state/title";
import { entityStatements } from "./entity-statements";

/** What is to be printed of an entity, however the views are filtered: what its details tell. */
export function entityPaper(entity: Entity, place: GroupPlace): HTMLElement[] {
  const [name, { outgoing, incoming }] = [nameOf(entity), entity];
  const statements = new Set([...outgoing, ...incoming]);
  const from = t("printedFrom", { title: titleText().text });
  const other = otherNames(entity, name);
  return [
    isolated(name, "h1"),
    element("p", {}, isolated(typeName(typeOf(entity))), " · ", element("code", { dir: "auto" }, entity.id)),
    ...(other ? [other] : []),
    ...entityFacts(entity),
    ...entityStatements(entity, statements, place),
    element("h2", {}, t("sourceList")),
    ...sourcesOf([...statements].flatMap(({ evidence }) => evidence.map(({ source }) => source))),
    isolated({ text: from, language: "" }, "p", { class: "small" }),
  ];
}

function sourcesOf(ids: readonly string[]): HTMLElement[] {
  const rows = [...new Set(ids)].sort().map((id) => {
    const source: Source | undefined = model.sources.get(id);
    return element("li", {}, isolated(localized(source?.label, id)), source ? originView(source) : null);
  });
  return [rows.length ? element("ul", {}, ...rows) : element("p", {}, t("noSource"))];
}
