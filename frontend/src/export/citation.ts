/** A statement cited for a paper: where it stands, when that was taken from there, and by what it is known. */
import type { Statement } from "../model/model";
import { withoutInvisible } from "../shared/formatting";
import { pathOf } from "../shared/iris";
import { statementTarget } from "../state/address";
import { localized, type MessageKey, t } from "../state/i18n";
import { model } from "../state/store";
import { type Citation, toBibtex, toCslJson } from "./citation-formats";
import { claimText } from "./sentence";

/** The forms that a citation is given in, each with its name and how it is written. */
export const CITATION_FORMS: Readonly<
  Record<string, { name: MessageKey; write: (citations: readonly Citation[]) => string }>
> = {
  text: { name: "citeAsText", write: toText },
  bibtex: { name: "citeAsBibtex", write: toBibtex },
  csl: { name: "citeAsCsl", write: toCslJson },
};

/** The IRI of a statement, or its name where the dataset hangs on none. */
export function identifierOf(statement: Statement): string {
  const name = statementTarget(statement);
  return model.payload.rdf ? model.payload.info.base + pathOf(name) : name;
}

/** A citation for each source that the statement is drawn from; one without a source where it is drawn from none. */
export function citationsOf(statement: Statement): Citation[] {
  const drawn = statement.evidence.filter(({ stance }) => stance === "supports");
  const ids = [...new Set(drawn.map(({ source }) => source))];
  return (ids.length ? ids : [""]).map((id) => {
    const lines = drawn.filter(({ source }) => source === id).map(({ line }) => line);
    return { ...sourceOf(id), key: keyOf(statement, ids.indexOf(id)), note: noteOf(statement, lines) };
  });
}

function keyOf({ id }: Statement, place: number): string {
  return place > 0 ? `statement-${id}-${place + 1}` : `statement-${id}`;
}

function sourceOf(id: string): Omit<Citation, "key" | "note"> {
  const {
    author = "",
    publisher = "",
    date = "",
    url = "",
    retrieved = "",
    language = "",
    label,
  } = model.sources.get(id) ?? {};
  return { title: localized(label, id).text, author, publisher, date, url, retrieved, language };
}

function noteOf(statement: Statement, lines: readonly number[]): string {
  const where = lines.length ? [t("citeLines", { lines: [...new Set(lines)].join(t("comma")) })] : [];
  return [...where, t("citeClaim", { claim: claimText(statement), identifier: identifierOf(statement) })].join(
    t("citeStop"),
  );
}

/** In words: author, title, publisher, date, address with the day of retrieval, and what is said in which line. */
function toText(citations: readonly Citation[]): string {
  const sentences = citations.map(({ author, title, publisher, date, url, retrieved, note }) => {
    const day = retrieved && t("inParentheses", { text: t("sourceRetrieved", { date: retrieved }) });
    const parts = [author, title, [publisher, date].filter(Boolean).join(t("comma")), url + day, note];
    return withoutInvisible(parts.filter(Boolean).join(t("citeStop")));
  });
  return `${sentences.join("\n")}\n`;
}
