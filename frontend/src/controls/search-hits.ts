/** What the rows of search hits show: entities with the name that matches, words with the statement that they carry. */
import type { Evidence } from "../model/evidence";
import type { Entity, Statement } from "../model/model";
import { swatch } from "../render/style/swatch";
import { typeOf } from "../render/style/type-style";
import { element, isolated } from "../shared/dom";
import type { Text } from "../shared/language";
import { localized, nameOf, t, typeName } from "../state/i18n";
import { model, searchIndex } from "../state/store";

/** One row of the results: name, type, and the other name that the query matches, if it is not this one. */
export function entityHit(entity: Entity, query: string): Element[] {
  const type = typeOf(entity);
  const name = nameOf(entity);
  const holdsQuery = searchIndex.fold(name.text).includes(searchIndex.fold(query));
  const other = holdsQuery ? null : searchIndex.matchingName(entity, query);
  const about = element("span", { class: "about" }, isolated(typeName(type)));
  if (other) about.append(" · ", isolated(other));
  return [swatch(type), element("span", { class: "hit" }, isolated(name), about)];
}

/** One row for words of a source, or what they mean, with where they stand and what they are said of. */
export function wordsHit(text: Text, evidence: Evidence, statement: Statement): Element[] {
  const source = model.sources.get(evidence.source);
  const words = isolated(text);
  const where = t("cite", { source: localized(source?.label, evidence.source).text, n: evidence.line });
  const of = statement.from ? isolated(nameOf(statement.from)) : null;
  const about = element("span", { class: "about" }, of, of ? " · " : null, element("bdi", {}, where));
  return [element("span", { class: "hit" }, words, about)];
}
