/** What the rows of search hits show: entities with the name that matches, terms, words with the statement that they carry. */
import type { Evidence } from "../model/evidence";
import type { Entity, Statement } from "../model/model";
import { swatch } from "../render/style/swatch";
import { typeOf } from "../render/style/type-style";
import { element, isolated } from "../shared/dom";
import type { Text } from "../shared/language";
import { formatNumber, localized, type MessageKey, nameOf, t, typeName } from "../state/i18n";
import { sourceName } from "../state/source-name";
import { model, searchIndex } from "../state/store";
import type { Term } from "../state/terms";

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

const ABOUT: Readonly<Record<Term["kind"], MessageKey>> = {
  type: "termType",
  predicate: "termPredicate",
  source: "termSource",
  question: "termQuestion",
};

/** One row for a part of the dataset: what it is called, how much it holds, and that choosing it shows all of that. */
export function termHit({ kind, name, label, count }: Term): Element[] {
  const type = kind === "type" ? model.types.get(name) : undefined;
  const about = t(ABOUT[kind], { n: formatNumber(count ?? 0) });
  const shown = [isolated(localized(label, name)), element("span", { class: "about" }, about)];
  return [type ? swatch(type) : element("span", { class: "swatch" }), element("span", { class: "hit" }, ...shown)];
}

/** One row for words of a source, or what they mean, with where they stand and what they are said of. */
export function wordsHit(text: Text, evidence: Evidence, statement: Statement): Element[] {
  const { short, whole } = sourceName(evidence.source);
  const words = isolated(text);
  const where = t("cite", { source: short.text, n: evidence.line });
  const of = statement.from ? isolated(nameOf(statement.from)) : null;
  const about = element(
    "span",
    { class: "about" },
    of,
    of ? " · " : null,
    element("bdi", { title: whole.text }, where),
  );
  return [element("span", { class: "hit" }, words, about)];
}
